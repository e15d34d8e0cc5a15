export type Severity = 'error' | 'warning' | 'info';

/** A change of one cell that mends an issue. `safe` loses nothing; `suggested` wants a human look. */
export interface Fix {
  readonly grade: 'safe' | 'suggested';
  readonly to: string | number;
  /** The format that the cell needs with it: `dd/mm/yyyy` for a date that was text, `@` for a code with a leading zero. */
  readonly numberFormat?: string;
}

/** One thing that is wrong with one cell (or with a row, shown at its first cell). */
export interface Issue {
  /** Id of the rule: `tax-code-duplicate`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** `"B7"`. */
  readonly cell: string;
  /** What the cell holds. */
  readonly value: string | number | boolean;
  /** One sentence in the language asked for: what, where, what to do. */
  readonly message: string;
  readonly fix: Fix | null;
  /** The name of the unit or entry that the row is about, where it has one. */
  readonly record?: string;
  /** The commune of the row, as its cell has it, where it has one. */
  readonly commune?: string;
  /** Other cells that the issue is about as well: the twin of a duplicate, the parts of a total. */
  readonly related?: readonly CellPlace[];
}

export interface CellPlace {
  readonly sheet: string;
  /** `"B7"`. */
  readonly cell: string;
}
