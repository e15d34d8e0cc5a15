import type { Workbook } from '../../Workbook';
import type { XlsxPackage } from '../package/XlsxPackage';
import type { Palette } from '../styles/Palette';

/** What the parts of a sheet are read with. */
export interface SheetReadContext {
  readonly workbook: Workbook;
  readonly package: XlsxPackage;
  /** The sheet's own part. */
  readonly part: string;
  readonly palette: Palette;
}
