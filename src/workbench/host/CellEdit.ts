/** Whether the user is inside a cell, and who waits until that ends. */
export class CellEdit {
  #isActive = false;
  #waiting: (() => void)[] = [];

  get isActive(): boolean {
    return this.#isActive;
  }

  set isActive(value: boolean) {
    this.#isActive = value;
    if (value) return;
    for (const goOn of this.#waiting.splice(0)) goOn();
  }

  /** Resolves when the user has left the cell. */
  async ended(): Promise<void> {
    while (this.#isActive) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
