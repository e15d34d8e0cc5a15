import { areaAddress } from '../../sheet/address';
import { DEFAULT_SETTINGS, type ReportSettings } from '../ReportSettings';
import type { PageSetup, SheetLayout } from '../SheetLayout';
import type { Summary } from '../Summary';
import { breakdownBlock, breakdownFrame } from './breakdownBlock';
import { chartBlock } from './chartBlock';
import { Draft } from './Draft';
import { headerBlock } from './headerBlock';
import { paginate } from './paginate';
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
  const breakdowns = summary.breakdowns ?? [];
  const columns = tableColumns(summary.period, summary.indicators, settings);
  const frame = breakdowns.length > 0 ? breakdownFrame(breakdowns) : columns;
  const draft = new Draft();
  headerBlock(draft, summary, settings, frame);
  const headerRows = breakdowns.map((breakdown) => breakdownBlock(draft, breakdown, frame));
  const table = breakdowns.length === 0 ? tableBlock(draft, summary, settings, columns) : undefined;
  if (table) headerRows.push(table.headerRow);
  const lastTableRow = draft.row - 1;
  if (table) chartBlock(draft, summary, settings, { columns, table });
  textBlock(draft, summary, frame);
  signatureBlock(draft, settings, frame);
  const everything = areaAddress({ top: 1, left: 1, bottom: draft.row - 1, right: frame.last });
  const headerRow = headerRows[0] ?? 1;
  const page: PageSetup = {
    // The tables by sector and place have too many columns for an upright page: their type would be half as large.
    orientation: breakdowns.length > 0 ? 'Landscape' : settings.orientation,
    margins: MARGINS,
    printArea: everything,
  };
  const layout = draft.build({
    name: summary.sheetName,
    columnWidths: frame.widths,
    freezeRows: lastTableRow > ROWS_OF_A_SCREEN && breakdowns.length === 0 ? headerRow : 0,
    page,
  });
  const font = { address: everything, fontName: FONT, fontSize: FONT_SIZE };
  return withPages({ ...layout, formats: [font, ...layout.formats] }, headerRows, lastTableRow);
}

/**
 * The pages begin where they must; the head of the table is repeated only if
 * the table goes over several of them. Where there are several tables it is
 * not: Excel would repeat that of the first above the others.
 */
function withPages(layout: SheetLayout, [headerRow, ...others]: readonly number[], lastTableRow: number): SheetLayout {
  const isParted = paginate(layout).some((row) => row > (headerRow ?? 1) && row <= lastTableRow);
  const page = {
    ...layout.page,
    ...(isParted && headerRow !== undefined && others.length === 0 && { titleRows: `$${headerRow}:$${headerRow}` }),
  };
  return { ...layout, page, pageBreaks: paginate({ ...layout, page }) };
}
