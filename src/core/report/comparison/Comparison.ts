/** A figure beside what it was in the same period of the year before. */
export interface Comparison {
  /** What it was then; `null` when that is not known, or is not comparable. */
  readonly samePeriod: number | null;
  /** (actual − then) / then as a ratio: 0.1136 for "tăng 11,36%"; `null` where it cannot be said. */
  readonly growth: number | null;
  /** actual / then as a ratio: 0.545 for "bằng 54,5% so với cùng kỳ". */
  readonly ratio: number | null;
  /** Where the earlier figure comes from, one clause; `null` without one. */
  readonly source: string | null;
  /** Why there is no comparison, one clause; `null` where there is one. */
  readonly why: string | null;
}
