import type { Day } from '../../vietnamese/day';
import type { Register } from '../../register/Register';

/** What the rules share during one check. */
export class CheckContext {
  readonly #indexes = new Map<symbol, unknown>();

  constructor(
    /** All registers of the workbook, in its order: duplicates run across sheets. */
    readonly registers: readonly Register[],
    /** The day of the check: dates after it lie in the future, and it decides which law holds. */
    readonly today: Day,
    readonly tolerance: (ruleId: string) => number | undefined = () => undefined,
  ) {}

  /**
   * Something that is built once and used by several rules, in steps: an index
   * of names over 100,000 rows takes longer than a pane may be busy.
   */
  *shared<T>(key: SharedKey<T>): Generator<undefined, T, undefined> {
    if (!this.#indexes.has(key.symbol)) this.#indexes.set(key.symbol, yield* key.build(this));
    return this.#indexes.get(key.symbol) as T;
  }
}

export interface SharedKey<T> {
  readonly symbol: symbol;
  readonly build: (context: CheckContext) => Generator<undefined, T, undefined>;
}

/** Names something shared: `const taxCodes = sharedKey(function* (context) { … })`. */
export function sharedKey<T>(build: SharedKey<T>['build']): SharedKey<T> {
  return { symbol: Symbol('shared'), build };
}
