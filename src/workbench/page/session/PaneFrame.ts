import type { Host } from '../../host/Host';
import { element } from '../dom';
import { connectByMessages } from './connectByMessages';

/** Where the server has the add-in's page. */
const PANE = '/addin/taskpane.html';

/** The add-in's page beside the grid. It runs from the start and goes on running while it is hidden, as in Excel. */
export class PaneFrame {
  #disconnect: (() => void) | undefined;

  constructor(
    readonly pane: HTMLElement,
    readonly splitter: HTMLElement,
    readonly frameHost: HTMLElement,
    /** What a screen reader calls the frame. */
    readonly title: string,
  ) {}

  /**
   * Loads the add-in anew. On the web the two speak by messages; on the desktop a script in the frame finds the host
   * in `window.htx`, which must offer this one.
   */
  load(host: Host): void {
    this.#disconnect?.();
    const frame = element('iframe', { title: this.title });
    this.#disconnect = host.platform === 'web' ? connectByMessages(frame, host) : undefined;
    frame.src = PANE;
    this.frameHost.replaceChildren(frame);
  }

  get isShown(): boolean {
    return !this.pane.hidden;
  }

  show(isShown: boolean): void {
    this.pane.hidden = this.splitter.hidden = !isShown;
  }
}
