/**
 * A piece of the narrative, as data. A text holds figures in braces,
 * `{surveys}`, and is left out when one of them is not known; a figure with a
 * question mark, `{works.fund?}`, may be missing and is then empty.
 */
export type Phrase = string | PhraseList | Alternatives;

/** Several pieces in one sentence. Left out when none of its items is left. */
export interface PhraseList {
  readonly lead: string;
  readonly items: readonly Phrase[];
  readonly join: string;
  /** Between the last two; default: `join`. */
  readonly lastJoin?: string;
  /** Default: nothing. */
  readonly end?: string;
}

/** The first piece whose figures are all known. */
export interface Alternatives {
  readonly firstOf: readonly Phrase[];
}
