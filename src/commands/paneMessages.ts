import type { PaneMessage } from './PaneMessage';

type Listener = (message: PaneMessage) => void;

let waiting: PaneMessage[] = [];
let listener: Listener | undefined;

/** Tells the pane something; kept until there is a pane, since buttons work without one. */
export function tellPane(message: PaneMessage): void {
  if (listener) listener(message);
  else waiting.push(message);
}

/** Called by the pane when it is there; hears what was said before as well. The result ends it. */
export function listenAsPane(heard: Listener): () => void {
  listener = heard;
  const missed = waiting;
  waiting = [];
  missed.forEach(heard);
  return () => {
    if (listener === heard) listener = undefined;
  };
}
