import type { RichApiMessage } from './HostChannel';

/**
 * Events on their way to the add-in. They leave after the answer to the request
 * that caused them, as in Excel, and all at once.
 */
export class Outbox {
  #messages: RichApiMessage[] = [];
  #selectionChanged = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flushed: (() => void)[] = [];
  #isDisposed = false;

  constructor(
    private readonly sendMessages: (messages: readonly RichApiMessage[]) => void,
    private readonly sendSelectionChanged: () => void,
    /** Called at each turn: the time for what should be done when nobody waits for it. */
    private readonly onTurn: () => void,
  ) {}

  get isPending(): boolean {
    return this.#timer !== undefined;
  }

  post(message: RichApiMessage): void {
    this.#messages.push(message);
    this.schedule();
  }

  selectionChanged(): void {
    this.#selectionChanged = true;
    this.schedule();
  }

  schedule(): void {
    if (this.#isDisposed) return;
    this.#timer ??= setTimeout(() => this.#flush(), 0);
  }

  /** Resolves after the next turn, or at once when none is due. */
  flushed(): Promise<void> {
    return this.isPending ? new Promise((resolve) => this.#flushed.push(resolve)) : Promise.resolve();
  }

  /** Drops what is waiting: its addressee is gone. */
  clear(): void {
    this.#messages = [];
    this.#selectionChanged = false;
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.clear();
    this.#release();
  }

  #flush(): void {
    this.#timer = undefined;
    const messages = this.#messages;
    const selectionChanged = this.#selectionChanged;
    this.clear();
    if (messages.length > 0) this.sendMessages(messages);
    if (selectionChanged) this.sendSelectionChanged();
    this.onTurn();
    this.#release();
  }

  #release(): void {
    for (const resolve of this.#flushed.splice(0)) resolve();
  }
}
