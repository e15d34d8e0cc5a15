import type { Value } from '../values/Value';

/** The variables of `LET` and `LAMBDA` around a part of a formula. */
export class Scope {
  static readonly EMPTY = new Scope(undefined, new Map());
  readonly #values: ReadonlyMap<string, Value | undefined>;

  private constructor(
    readonly parent: Scope | undefined,
    values: ReadonlyMap<string, Value | undefined>,
  ) {
    this.#values = values;
  }

  /** A scope inside this one with one more variable; `undefined`: a parameter that was left out. */
  with(name: string, value: Value | undefined): Scope {
    return new Scope(this, new Map([[name.toLowerCase(), value]]));
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase()) || (this.parent?.has(name) ?? false);
  }

  get(name: string): Value | undefined {
    const key = name.toLowerCase();
    return this.#values.has(key) ? this.#values.get(key) : this.parent?.get(name);
  }
}
