import type { Day } from '../vietnamese/day';

/**
 * What a cell was understood to say. Nothing is guessed: a text that can be
 * read in two ways carries both, and whoever uses it decides or asks.
 */
export type Reading<T> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'sure'; readonly value: T }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly [T, T, ...T[]] }
  | { readonly kind: 'unreadable'; readonly text: string };

/**
 * A date as precisely as it was written: "2019" is every day from 1 January
 * to 31 December. On a full date `from` and `to` are the same day.
 */
export interface DateReading {
  readonly precision: 'day' | 'month' | 'year';
  readonly from: Day;
  readonly to: Day;
}
