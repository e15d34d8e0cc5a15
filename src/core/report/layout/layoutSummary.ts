import { areaAddress } from '../../sheet/address';
import { DEFAULT_SETTINGS, type ReportSettings } from '../ReportSettings';
import type { PageSetup, SheetLayout } from '../SheetLayout';
import type { Summary } from '../Summary';
import { Draft } from './Draft';
import { headerBlock } from './headerBlock';
import { signatureBlock } from './signatureBlock';
import { tableBlock } from './tableBlock';
import { tableColumns } from './tableColumns';
import { textBlock } from './textBlock';

const FONT = 'Times New Roman';
const FONT_SIZE = 13;

/** Centimetres (NĐ 30/2020/NĐ-CP, annex I). The page that lies on its side keeps the wide margin for the binding. */
const MARGINS = { top: 2, bottom: 2, left: 3, right: 1.5 } as const;

/** A longer table is scrolled; a shorter one fits the screen and needs no frozen rows. */
const ROWS_OF_A_SCREEN = 30;

/**
 * The report sheet: head of the document, table, narrative, notes, signature.
 * Percentages are formulas, and so are the figures that COUNTIFS or SUMIFS
 * gives exactly; nothing that a cell of the workbook holds becomes a formula.
 */
export function layoutSummary(summary: Summary, options: Partial<ReportSettings> = {}): SheetLayout {
  const settings = { ...DEFAULT_SETTINGS, ...options };
  const columns = tableColumns(summary.period, summary.indicators, settings);
  const draft = new Draft();
  const everything = { top: 1, left: 1, right: columns.note };
  headerBlock(draft, summary, settings, columns);
  const table = tableBlock(draft, summary, settings, columns);
  textBlock(draft, summary, columns);
  signatureBlock(draft, settings, columns.note);
  const bottom = draft.row - 1;
  const page: PageSetup = {
    orientation: settings.orientation,
    margins: MARGINS,
    printArea: areaAddress({ ...everything, bottom }),
    titleRows: `$${table.headerRow}:$${table.headerRow}`,
  };
  const layout = draft.build({
    name: summary.sheetName,
    columnWidths: columns.widths,
    freezeRows: table.lastRow > ROWS_OF_A_SCREEN ? table.headerRow : 0,
    page,
  });
  const font = { address: areaAddress({ ...everything, bottom }), fontName: FONT, fontSize: FONT_SIZE };
  return { ...layout, formats: [font, ...layout.formats] };
}
