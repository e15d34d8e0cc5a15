import type { CellValue } from '../../cell';
import type { Workbook } from '../../Workbook';
import type { Worksheet } from '../../Worksheet';
import type { ColumnIndex } from '../criteria/ColumnIndex';
import type { FunctionLibrary } from '../univer/FunctionLibrary';
import type { RangeRef } from '../values/RangeRef';
import type { Result } from '../values/Value';

/** What the evaluation of one formula needs from the world around it. */
export interface EvaluationContext {
  readonly workbook: Workbook;
  /** Where the formula stands, zero-based. */
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly library: FunctionLibrary;
  /**
   * The values of a reference; a single cell gives a scalar. Whole columns and rows end where the used cells end.
   *
   * @throws NotReady when a cell in it has yet to be computed.
   */
  read(range: RangeRef): Result;
  /** The values row by row with their index, as `COUNTIFS` needs them; throws like `read`. */
  index(range: RangeRef): ColumnIndex;
  /** The formula of a cell, or `undefined`. */
  formulaAt(range: RangeRef): string | undefined;
  /** The area that the array formula in this cell fills; `undefined` when there is none. Throws like `read`. */
  spillOf(range: RangeRef): RangeRef | undefined;
  isRowHidden(sheet: Worksheet, row: number): boolean;
  hasCustomFunction(name: string): boolean;
  /**
   * The result of a custom function.
   *
   * @throws NotReady when it has yet to come.
   */
  callCustom(name: string, args: readonly (CellValue | CellValue[][] | undefined)[]): Result;
}
