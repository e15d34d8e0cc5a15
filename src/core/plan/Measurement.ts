import type { Field } from '../register/fields';

/** What an indicator comes to in a period, and how sure that is. */
export interface Measurement {
  /** `null` when nothing could be counted without doubt. */
  readonly actual: number | null;
  /** The rows that were counted, by sheet, in the order of the workbook. */
  readonly counted: readonly RowsOfSheet[];
  /** The rows that may belong to the figure and were left out. */
  readonly doubtful: readonly DoubtfulRows[];
  /** Counted rows whose unit does not work any more. */
  readonly stopped: readonly RowsOfSheet[];
}

export interface RowsOfSheet {
  readonly sheet: string;
  /** From 1, ascending. */
  readonly rows: readonly number[];
}

export interface DoubtfulRows extends RowsOfSheet {
  readonly doubt: Doubt;
}

/** Why a row does not count though it may belong to the figure. */
export type Doubt =
  | RowDoubt
  /** The whole sheet lacks a column that the figure needs. */
  | { readonly missing: Field }
  /** The column of money names no unit; its header. */
  | { readonly unitless: string };

export type RowDoubt =
  | 'date-empty'
  | 'date-unclear'
  /** "2020" or "6-7/2020": only a part of it lies in the period. */
  | 'date-wide'
  | 'kind-unclear'
  | 'status-empty'
  | 'status-unclear'
  | 'amount-empty'
  | 'amount-unclear'
  /** The same unit, or the same entry in another sheet, was counted already. */
  | 'duplicate';

/** Whether a row belongs to a figure: yes, no, or why that is not known. */
export type Verdict = boolean | RowDoubt;
