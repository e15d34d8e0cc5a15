import type { Field } from '../fields';

/** How well a header names a field. */
export interface HeaderScore {
  /** 0 to 1. */
  readonly score: number;
  /** The known header that it was found to be. */
  readonly synonym: string;
}

/** By the fields that a header may name. */
export type HeaderScores = ReadonlyMap<Field, HeaderScore>;
