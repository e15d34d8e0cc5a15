import { autoFilter } from './autoFilter';
import { cols } from './cols';
import { dimension } from './dimension';
import { drawing } from './drawing';
import { headerFooter } from './headerFooter';
import { hyperlinks } from './hyperlinks';
import { mergeCells } from './mergeCells';
import { colBreaks, rowBreaks } from './pageBreaks';
import { pageMargins, pageSetup, printOptions } from './pageSetup';
import { sheetFormatPr } from './sheetFormatPr';
import { sheetPr } from './sheetPr';
import { sheetProtection } from './sheetProtection';
import type { SheetSection } from './SheetSection';
import { sheetViews } from './sheetViews';
import { tableParts } from './tableParts';

/** The children of `<worksheet>` that the model knows, beside the cells. */
export const SHEET_SECTIONS: readonly SheetSection[] = [
  sheetPr,
  dimension,
  sheetViews,
  sheetFormatPr,
  cols,
  sheetProtection,
  autoFilter,
  mergeCells,
  hyperlinks,
  printOptions,
  pageMargins,
  pageSetup,
  headerFooter,
  rowBreaks,
  colBreaks,
  drawing,
  tableParts,
];

/** All children of `<worksheet>` in the order that the schema demands. */
export const SECTION_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst'
).split(' ');
