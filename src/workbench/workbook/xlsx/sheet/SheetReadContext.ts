import type { Workbook } from '../../Workbook';
import type { XlsxPackage } from '../../../../xlsx/package/XlsxPackage';
import type { ConditionalStyle } from '../../ConditionalFormat';
import type { Palette } from '../styles/Palette';
import type { FileObjects } from './FileObjects';

/** What the parts of a sheet are read with. */
export interface SheetReadContext {
  readonly workbook: Workbook;
  readonly package: XlsxPackage;
  /** The sheet's own part. */
  readonly part: string;
  readonly palette: Palette;
  /** The looks of conditional formats, in the order of the file. */
  readonly dxfs: readonly ConditionalStyle[];
  /** To be filled with where things stand in the file. */
  readonly objects: FileObjects;
}
