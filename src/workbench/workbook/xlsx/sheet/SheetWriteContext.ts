import type { Workbook } from '../../Workbook';
import type { Follower } from '../follow';
import type { FormulaPlace } from '../formula/toFileFormula';
import type { XlsxPackage } from '../../../../xlsx/package/XlsxPackage';
import type { MetadataWriter } from '../workbook/MetadataWriter';
import type { SharedStringWriter } from '../workbook/SharedStringWriter';
import type { DxfTable } from '../styles/DxfTable';
import type { StyleWriter } from '../styles/StyleWriter';
import type { Palette } from '../styles/Palette';
import type { FileObjects } from './FileObjects';

/** What all sheets of a workbook are written with. */
export interface WriteContext {
  readonly workbook: Workbook;
  readonly package: XlsxPackage;
  readonly styles: StyleWriter;
  readonly palette: Palette;
  readonly dxfs: DxfTable;
  readonly follow: Follower;
  readonly strings: SharedStringWriter;
  readonly metadata: MetadataWriter;
  readonly sheetName: FormulaPlace['sheetName'];
  /** A sheet that the file had is gone or renamed: formulas that were kept may name it. */
  readonly sheetsChanged: boolean;
  /** A cell was changed: Excel shall compute the formulas anew. */
  cellsChanged: boolean;
}

export interface SheetWriteContext extends WriteContext {
  /** The sheet's own part. */
  readonly part: string;
  /** The prefix of relationship ids in the sheet's root. */
  readonly relationshipPrefix: string;
  /** Where the sheet's rules, validations and charts stand in its file. */
  readonly objects: FileObjects;
  /** The file's own elements of a name, as text. */
  readonly sectionTexts: (name: string) => readonly string[];
}
