import type { Workbook } from '../Workbook';
import type { Worksheet } from '../Worksheet';
import type { XlsxPackage } from '../../../xlsx/package/XlsxPackage';
import type { CellSources } from './sheet/CellReader';
import type { SheetOutline } from './sheet/SheetOutline';
import type { SharedString } from '../../../xlsx/sharedStrings';

/** What a workbook was read from, kept beside it so that it can be written back with all that the model does not know. */
export interface WorkbookOrigin {
  readonly package: XlsxPackage;
  readonly workbookPart: string;
  readonly sharedStrings: readonly SharedString[];
  readonly sources: CellSources;
  /** In the order of the file, chart sheets and the like included. */
  readonly sheets: readonly SheetOrigin[];
  readonly customXml: readonly CustomXmlOrigin[];
}

export interface SheetOrigin {
  /** The id by which the workbook part points at the sheet's part. */
  readonly relationship: string;
  readonly part: string;
  readonly name: string;
  /** `undefined`: not a worksheet, and unknown to the model. */
  readonly worksheet: { readonly sheet: Worksheet; readonly outline: SheetOutline } | undefined;
}

export interface CustomXmlOrigin {
  readonly id: string;
  readonly part: string;
  readonly relationship: string;
  readonly xml: string;
}

const origins = new WeakMap<Workbook, WorkbookOrigin>();

/** The file of a workbook, or `undefined` for one that was made from scratch. */
export function originOf(workbook: Workbook): WorkbookOrigin | undefined {
  return origins.get(workbook);
}

export function rememberOrigin(workbook: Workbook, origin: WorkbookOrigin): void {
  origins.set(workbook, origin);
}
