import type { Area } from './address';

/**
 * A cell's value as Office.js gives it: dates are serial numbers, an empty
 * cell is `''`, an error is its text (`"#REF!"`).
 */
export type CellValue = string | number | boolean;

/** The used part of one worksheet, by rows. */
export interface SheetValues {
  readonly name: string;
  /** Row and column (from 1) of the first value. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The merged rectangles; only the first cell of each holds a value. Absent where the host was not asked. */
  readonly merges?: readonly Area[];
}
