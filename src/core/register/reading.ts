/**
 * What a cell was understood to say. Nothing is guessed: a text that can be
 * read in two ways carries both, and whoever uses it decides or asks.
 */
export type Reading<T> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'sure'; readonly value: T }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly [T, T, ...T[]] }
  | { readonly kind: 'unreadable'; readonly text: string };
