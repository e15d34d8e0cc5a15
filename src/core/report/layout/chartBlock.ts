import { areaAddress, cellAddress } from '../../sheet/address';
import type { ReportSettings } from '../ReportSettings';
import type { Summary } from '../Summary';
import { chartScale } from './chartScale';
import { distinctLabels } from './distinctLabels';
import type { Draft } from './Draft';
import { estimateHeight } from './estimateHeight';
import { percentNumberFormat } from './percentCell';
import type { TablePlace } from './tableBlock';
import { COLUMN, type TableColumns } from './tableColumns';

const FONT = 'Times New Roman';
const SIZE = 11;
const TITLE = 'Tỷ lệ hoàn thành kế hoạch năm';

/** The chart stands right of its figures, from this column. */
const FIRST_COLUMN = 4;

/** Title, scale and margins of a chart, and the room for a bar, in points. */
const AROUND = 76;
const PER_BAR = 26;

/** Dark enough for white paper, and told from the grid when printed without colour. */
const FILL = '#2F6B47';

/**
 * The completion of the plan as a bar chart beside the figures that it shows:
 * those lines of the table that have a percentage, as formulas over the
 * table's own cells, so that a chart of neighbouring cells can show lines that
 * do not stand together. Without any percentage there is neither.
 */
export function chartBlock(
  draft: Draft,
  { indicators }: Summary,
  settings: ReportSettings,
  { columns, table }: { readonly columns: TableColumns; readonly table: TablePlace },
): void {
  const shown = indicators.filter(({ percent }) => percent !== null);
  if (shown.length === 0) return;
  const labels = distinctLabels(shown);
  const headerRow = draft.skip();
  const header = ['TT', 'Chỉ tiêu có kế hoạch', '% kế hoạch'];
  const first = headerRow + 1;
  draft.put(headerRow, 1, [
    header,
    ...shown.map(({ id, ordinal }, index) => [
      /^\d+$/.test(ordinal) ? Number(ordinal) : ordinal,
      labels[index] ?? '',
      { formula: `=${cellAddress(table.rows.get(id) ?? first, COLUMN.percent)}` },
    ]),
  ]);
  const last = draft.row - 1;
  draft.keepTogether(headerRow, last);
  setHeights(draft, labels, { headerRow, header, widths: columns.widths });

  const area = (left: number, right: number, top = first) => ({ top, left, bottom: last, right });
  const look = { grid: true, vertical: 'Center', horizontal: 'Center', wrap: true, fontSize: SIZE } as const;
  draft.format(area(1, 3, headerRow), look);
  draft.format(area(2, 2), { horizontal: 'Left' });
  draft.format({ ...area(1, 3, headerRow), bottom: headerRow }, { bold: true, fill: '#E3EFE6' });
  shown.forEach((indicator, index) => {
    const row = first + index;
    const numberFormat = percentNumberFormat(indicator, settings);
    draft.format({ top: row, left: 3, bottom: row, right: 3 }, { numberFormat });
  });
  draft.chart({
    title: TITLE,
    name: `Biểu đồ ${TITLE.toLocaleLowerCase('vi')}`,
    series: '% kế hoạch',
    categories: areaAddress(area(2, 2)),
    values: areaAddress(area(3, 3)),
    anchor: areaAddress(area(FIRST_COLUMN, columns.last, headerRow)),
    ...chartScale(shown.map(({ percent }) => percent ?? 0)),
    numberFormat: '0%',
    fontName: FONT,
    fontSize: 10,
    fill: FILL,
  });
}

/** The rows are as high as their texts and, together, as the chart beside them needs. */
function setHeights(
  draft: Draft,
  labels: readonly string[],
  {
    headerRow,
    header,
    widths,
  }: { readonly headerRow: number; readonly header: readonly string[]; readonly widths: readonly number[] },
): void {
  const texts = labels.map((label) => Math.max(21, estimateHeight(label, widths[COLUMN.label - 1] ?? 36, SIZE)));
  const top = Math.max(24, ...header.map((text, index) => estimateHeight(text, widths[index] ?? 10, SIZE)));
  const needed = AROUND + PER_BAR * labels.length;
  const sum = top + texts.reduce((total, height) => total + height, 0);
  const more = Math.max(0, Math.ceil((needed - sum) / labels.length));
  draft.height(headerRow, top);
  texts.forEach((height, index) => {
    draft.height(headerRow + 1 + index, Math.min(409, height + more));
  });
}
