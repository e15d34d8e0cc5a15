/** How long a message stays when the user does nothing. */
const STAY_MS = 12_000;

/** The one message at the bottom of the page; a screen reader hears it at once. */
export class Messages {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly box: HTMLElement) {
    // Read and done with: the next thing that the user does takes it away.
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.hide();
    });
    box.addEventListener('click', () => this.hide());
  }

  show(text: string): void {
    clearTimeout(this.#timer);
    this.box.textContent = text;
    this.box.hidden = false;
    this.#timer = setTimeout(() => this.hide(), STAY_MS);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.box.hidden = true;
  }
}
