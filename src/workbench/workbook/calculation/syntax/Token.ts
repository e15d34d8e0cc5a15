/** One piece of a formula, with its place, so that a formula can be rewritten without being printed anew. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Offset of the first character in the formula. */
  readonly start: number;
}

/**
 * - `reference`: cell, area, whole columns or rows, with `$` and the sheet's name as written: `'Sổ 1'!$B$7:D9`.
 * - `name`: defined name, table or variable, perhaps with a sheet: `Thu_nhập`, `'Sổ 1'!Ngày`.
 * - `function`: the name before an opening parenthesis, which is a token of its own.
 * - `table`: a structured reference with its brackets: `Bảng1[[#Totals],[Số tiền]]`, `[@Tên]`.
 * - `operator`: also the parentheses, braces, comma and semicolon.
 * - `space`: blanks, which between two references mean their intersection.
 */
export type TokenKind =
  'number' | 'string' | 'error' | 'boolean' | 'reference' | 'name' | 'function' | 'table' | 'operator' | 'space';
