const NAMES = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] as const;

/** The names by which Office.js is reached, borrowed on the global object for a while. */
export class GlobalNames {
  #before: Map<string, PropertyDescriptor | undefined> | undefined;

  /** Puts what the page has under these names on the global object; a second time changes nothing. */
  borrowFrom(page: object): void {
    if (this.#before) return;
    this.#before = new Map();
    for (const name of NAMES) {
      this.#before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
      const value: unknown = Reflect.get(page, name);
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    }
  }

  giveBack(): void {
    for (const [name, descriptor] of this.#before ?? []) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
    this.#before = undefined;
  }
}
