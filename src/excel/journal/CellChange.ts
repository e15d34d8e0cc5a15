import type { CellValue } from '../../core/sheet/values';
import type { Formula } from './Formula';

/** A change of one cell that is asked for. */
export interface CellChange {
  readonly sheet: string;
  /** "B7". */
  readonly cell: string;
  /** What the cell must hold for the change to be made. */
  readonly from: CellValue;
  readonly to: CellValue;
  /** The formula that the cell must hold instead, to the letter; `from` is then only what it comes to. */
  readonly fromFormula?: Formula;
  /** The formula to write; `to` is then only what it is expected to come to. Without it no text becomes a formula. */
  readonly toFormula?: Formula;
  /** The number format that the new value needs; without it the cell keeps its own where it can. */
  readonly numberFormat?: string;
}

/** Changes that are made, shown and reverted together. */
export interface FixStep {
  /** In plain words: "Thêm số 0 đầu mã số thuế". */
  readonly title: string;
  readonly changes: readonly CellChange[];
}

/** A cell that was left alone, and why. */
export interface LeftCell {
  readonly sheet: string;
  readonly cell: string;
  readonly cause: LeftCause;
}

export type LeftCause =
  /** It does not hold what it was thought to hold. */
  | 'changed'
  /** It holds a formula, and the change is of a value. */
  | 'formula'
  /** Its sheet is not there any more. */
  | 'sheet-gone'
  /** Its sheet is protected, and Excel would not take the change. */
  | 'protected'
  /** It does not lie where it lay, and cannot be found for certain. */
  | 'moved'
  /** A later step has changed it again: reverting that one gives the value from before both. */
  | 'superseded'
  /** The step names it twice, or it already holds the new value. */
  | 'nothing-to-do';
