/** A cell as the file has it: nothing is looked up yet. */
export interface FileCell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** `n` (also where absent), `s`, `str`, `inlineStr`, `b`, `e`, `d`. */
  readonly type: string;
  readonly style: number;
  /** The text of `<v>`, or of an inline string. */
  readonly value: string | undefined;
  readonly formula: FileFormula | undefined;
  /** Index, from 1, into the cell metadata; 0: none. */
  readonly cellMetadata: number;
  /** Where the element stands in the text that was scanned. */
  readonly start: number;
  readonly end: number;
}

export interface FileFormula {
  readonly text: string;
  readonly type: string;
  readonly reference: string | undefined;
  /** The number of the group that shares the formula. */
  readonly shared: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** A row's own attributes. */
export interface FileRow {
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  end: number;
}
