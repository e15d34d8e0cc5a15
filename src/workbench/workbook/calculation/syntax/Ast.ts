import type { CellError } from '../../cell';
import type { Rectangle } from '../../Worksheet';

/** A formula as a tree. */
export type Ast =
  | { readonly kind: 'constant'; readonly value: number | string | boolean | CellError }
  | { readonly kind: 'array'; readonly rows: readonly (readonly (number | string | boolean | CellError)[])[] }
  | ReferenceAst
  | NameAst
  | TableAst
  | CallAst
  | { readonly kind: 'apply'; readonly callee: Ast; readonly args: readonly Ast[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '@'; readonly operand: Ast }
  | { readonly kind: 'postfix'; readonly operator: '%' | '#'; readonly operand: Ast }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Ast; readonly right: Ast }
  | { readonly kind: 'union'; readonly parts: readonly Ast[] }
  /** An argument that was left out: `IF(A1,,3)`. */
  | { readonly kind: 'omitted' };

export type BinaryOperator =
  '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=' | ':' | /** Intersection. */ ' ';

/** Sheet undefined: the one that the formula stands on. */
export interface ReferenceAst {
  readonly kind: 'reference';
  readonly sheet: string | undefined;
  readonly area: Rectangle;
}

export interface NameAst {
  readonly kind: 'name';
  readonly sheet: string | undefined;
  readonly name: string;
}

export interface TableAst {
  readonly kind: 'table';
  /** Undefined: the table around the formula. */
  readonly table: string | undefined;
  readonly sections: readonly TableSection[];
  /** First and last column; empty: all. */
  readonly columns: readonly [] | readonly [first: string, last: string];
}

export type TableSection = 'all' | 'data' | 'headers' | 'totals' | 'thisRow';

export interface CallAst {
  readonly kind: 'call';
  /** In capitals, without the prefixes that files put before newer functions. */
  readonly name: string;
  readonly args: readonly Ast[];
}
