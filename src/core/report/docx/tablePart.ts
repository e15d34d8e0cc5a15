import type { Paragraph, Table } from 'docx';
import { formatActual, formatPlan, formatRatio, formatSamePeriod, formatShare } from '../formatFigure';
import { noteText } from '../layout/noteText';
import { hasComparison, tableHeaders } from '../layout/tableColumns';
import type { ReportSettings } from '../ReportSettings';
import { roman } from '../roman';
import type { Indicator, Summary } from '../Summary';
import { paragraph, type ParagraphFormat } from './paragraph';
import { table, type WordCell, type WordRow } from './table';

const SIZE = 12;
const NOTE_SIZE = 11;
const FILL = 'E3EFE6';
const GROUP_FILL = 'F1F6F2';

/** Shares of the width by column, without and with the two columns of the year before. */
const SHARES = {
  alone: [0.06, 0.3, 0.1, 0.11, 0.11, 0.1, 0.22],
  compared: [0.055, 0.245, 0.09, 0.095, 0.1, 0.09, 0.095, 0.095, 0.135],
} as const;

/**
 * The table of indicators, with a row above the indicators of each group. Its
 * notes leave out the rows of the workbook that were counted: these are for
 * whoever has the workbook. `width` in millimetres.
 */
export function tablePart(
  { indicators, period }: Summary,
  settings: ReportSettings,
  width: number,
): (Paragraph | Table)[] {
  const isCompared = hasComparison(indicators);
  const headers = tableHeaders(period, isCompared);
  let groups = 0;
  const rows = indicators.flatMap((indicator, index): WordRow[] => {
    const isFirst = indicators[index - 1]?.group !== indicator.group;
    if (isFirst) groups += 1;
    const row = { cells: cellsOf(indicator, settings, isCompared) };
    return isFirst ? [groupRow(roman(groups), indicator.group, headers.length - 1), row] : [row];
  });
  return [
    paragraph('Đơn vị tiền: triệu đồng', {
      size: SIZE,
      italic: true,
      align: 'right',
      before: 6,
      after: 3,
      keepNext: true,
    }),
    table({
      widths: (isCompared ? SHARES.compared : SHARES.alone).map((share) => share * width),
      grid: true,
      rows: [{ cells: headers.map((header) => cell(header, { bold: true })), isHeader: true, fill: FILL }, ...rows],
    }),
  ];
}

function groupRow(ordinal: string, group: string, span: number): WordRow {
  const label = { paragraphs: [paragraph(group, { size: SIZE, bold: true, keepNext: true })], span };
  return { cells: [cell(ordinal, { bold: true, keepNext: true }), label], fill: GROUP_FILL };
}

function cellsOf(indicator: Indicator, settings: ReportSettings, isCompared: boolean): WordCell[] {
  return [
    cell(indicator.ordinal),
    cell(indicator.label, { align: 'left' }),
    cell(indicator.unit),
    cell(formatPlan(indicator)),
    cell(formatActual(indicator)),
    cell(formatShare(indicator, settings)),
    ...(isCompared ? [cell(formatSamePeriod(indicator)), cell(formatRatio(indicator, settings))] : []),
    cell(noteOf(indicator), { align: 'left', size: NOTE_SIZE }),
  ];
}

/** The columns beside it tell how the year before was; only why there is nothing to compare is said in words. */
function noteOf(indicator: Indicator): string {
  const { comparison } = indicator;
  const unknown = comparison?.why != null ? { ...comparison, samePeriod: null } : null;
  return noteText({ ...indicator, evidence: null, live: null, comparison: unknown });
}

function cell(text: string, format: ParagraphFormat = {}): WordCell {
  return { paragraphs: [paragraph(text, { size: SIZE, align: 'center', ...format })] };
}
