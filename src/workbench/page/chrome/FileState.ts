import type { PageTexts } from '../texts/PageTexts';

/** The name of the open file, and whether it has changes that are not saved: then the browser asks before it leaves. */
export class FileState {
  #hasChanges = false;

  constructor(
    readonly name: HTMLElement,
    readonly state: HTMLElement,
    readonly texts: Pick<PageTexts, 'changed'>,
  ) {
    window.addEventListener('beforeunload', (event) => {
      if (this.#hasChanges) event.preventDefault();
    });
  }

  get hasChanges(): boolean {
    return this.#hasChanges;
  }

  opened(fileName: string): void {
    this.name.textContent = fileName;
    document.title = `${fileName} – HTX`;
    this.#set(false);
  }

  changed(): void {
    if (!this.#hasChanges) this.#set(true);
  }

  saved(): void {
    this.#set(false);
  }

  #set(hasChanges: boolean): void {
    this.#hasChanges = hasChanges;
    this.state.textContent = hasChanges ? this.texts.changed : '';
  }
}
