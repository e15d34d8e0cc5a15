import { NONE } from '../formatFigure';
import type { ReportSettings } from '../ReportSettings';
import { roman } from '../roman';
import type { Content } from '../SheetLayout';
import type { Indicator, Summary } from '../Summary';
import type { Draft } from './Draft';
import { estimateHeight } from './estimateHeight';
import { noteText } from './noteText';
import { figureNumberFormat, percentCell, percentNumberFormat, ratioCell, ratioNumberFormat } from './percentCell';
import { planCell } from './planCell';
import { COLUMN, type TableColumns } from './tableColumns';

const FILL = '#E3EFE6';
const GROUP_FILL = '#F1F6F2';
const GROUP_HEIGHT = 21;

/** Heights are estimated on the safe side; a heading that needs a little more than its column may have that of the next. */
const TOLERANCE = 1.1;

/** The heading of a part of the table. */
interface Group {
  readonly row: number;
  readonly name: string;
}

export interface TablePlace {
  readonly headerRow: number;
  readonly lastRow: number;
  /** The row of each indicator, by its id. */
  readonly rows: ReadonlyMap<string, number>;
}

/** The table: a header, a row for each group, a row for each indicator. */
export function tableBlock(
  draft: Draft,
  { indicators }: Summary,
  settings: ReportSettings,
  columns: TableColumns,
): TablePlace {
  const headerRow = draft.row;
  draft.put(headerRow, 1, [columns.headers]);
  const heights = columns.headers.map((text, index) =>
    estimateHeight(text, columns.widths[index] ?? 10, columns.sizes.text),
  );
  draft.height(headerRow, Math.max(36, ...heights));
  const rows = new Map<string, number>();
  const groups: Group[] = [];
  indicators.forEach((indicator, index) => {
    if (indicators[index - 1]?.group !== indicator.group) {
      groups.push({ row: draft.row, name: indicator.group });
      const empty = columns.headers.slice(2).map(() => null);
      draft.put(draft.row, 1, [[roman(groups.length), indicator.group, ...empty]]);
    }
    rows.set(indicator.id, draft.row);
    putIndicator(draft, indicator, columns);
  });
  const lastRow = draft.row - 1;
  // A group's name, and the head of the table, stand above the first of their lines.
  for (const { row } of groups) draft.keepTogether(row, row + 1);
  draft.keepTogether(headerRow, Math.min(headerRow + 2, lastRow));
  formatTable(draft, { headerRow, lastRow, rows }, groups, columns);
  for (const indicator of indicators) {
    formatFigures(draft, indicator, { row: rows.get(indicator.id) ?? lastRow, settings, columns });
  }
  draft.notes({
    column: columns.last,
    width: columns.widths[columns.last - 1] ?? 10,
    fontSize: columns.sizes.note,
    lines: indicators.map((indicator) => ({
      id: indicator.id,
      row: rows.get(indicator.id) ?? lastRow,
      text: noteText(indicator),
    })),
  });
  return { headerRow, lastRow, rows };
}

function putIndicator(draft: Draft, indicator: Indicator, { widths, sizes, comparison, last }: TableColumns): void {
  const row = draft.row;
  const note = noteText(indicator);
  draft.put(row, 1, [
    [
      /^\d+$/.test(indicator.ordinal) ? Number(indicator.ordinal) : indicator.ordinal,
      indicator.label,
      indicator.unit,
      planCell(indicator),
      actualCell(indicator),
      percentCell(indicator, row),
      ...(comparison ? [indicator.comparison?.samePeriod ?? NONE, ratioCell(row, comparison.samePeriod)] : []),
      note,
    ],
  ]);
  const texts: readonly (readonly [string, number, number])[] = [
    [indicator.label, COLUMN.label, sizes.text],
    [indicator.unit, COLUMN.unit, sizes.text],
    [typeof indicator.plan === 'string' ? indicator.plan : '', COLUMN.plan, sizes.text],
    [note, last, sizes.note],
  ];
  const heights = texts.map(([text, column, size]) => estimateHeight(text, widths[column - 1] ?? 10, size));
  draft.height(row, Math.max(21, ...heights));
}

function actualCell({ actual, live }: Indicator): Content {
  if (actual === null) return NONE;
  return live && 'formula' in live ? { formula: live.formula } : actual;
}

function formatTable(
  draft: Draft,
  { headerRow, lastRow }: TablePlace,
  groups: readonly Group[],
  { widths, last, comparison, sizes }: TableColumns,
): void {
  const column = (number: number) => ({ top: headerRow + 1, left: number, bottom: lastRow, right: number });
  draft.format(
    { top: headerRow, left: 1, bottom: lastRow, right: last },
    { grid: true, vertical: 'Center', wrap: true, fontSize: sizes.text },
  );
  const compared = comparison ? [comparison.samePeriod, comparison.ratio] : [];
  for (const centred of [COLUMN.ordinal, COLUMN.unit, COLUMN.plan, COLUMN.actual, COLUMN.percent, ...compared]) {
    draft.format(column(centred), { horizontal: 'Center' });
  }
  draft.format(column(COLUMN.label), { horizontal: 'Left' });
  draft.format(column(last), { horizontal: 'Left', fontSize: sizes.note });
  draft.format(
    { top: headerRow, left: 1, bottom: headerRow, right: last },
    { bold: true, horizontal: 'Center', fill: FILL },
  );
  for (const { row, name } of groups) {
    const area = { top: row, left: 1, bottom: row, right: last };
    draft.format(area, { bold: true, fill: GROUP_FILL });
    const height = estimateHeight(name, (widths[COLUMN.label - 1] ?? 36) * TOLERANCE, sizes.text);
    // One that fits stays on its line whatever the printer's type; a longer one would be crossed by the lines of the grid.
    const label = { ...area, left: COLUMN.label, right: COLUMN.label };
    if (height <= GROUP_HEIGHT) draft.format(label, { wrap: false });
    draft.height(row, Math.max(GROUP_HEIGHT, height));
  }
}

function formatFigures(
  draft: Draft,
  indicator: Indicator,
  { row, settings, columns }: { row: number; settings: ReportSettings; columns: TableColumns },
): void {
  const cell = (column: number) => ({ top: row, left: column, bottom: row, right: column });
  const { plan, actual, target } = indicator;
  if (typeof plan === 'number') {
    draft.format(cell(COLUMN.plan), { numberFormat: target?.percent === true ? '0.##%' : figureNumberFormat(plan) });
  }
  if (actual !== null) draft.format(cell(COLUMN.actual), { numberFormat: figureNumberFormat(actual) });
  draft.format(cell(COLUMN.percent), { numberFormat: percentNumberFormat(indicator, settings) });
  const then = indicator.comparison?.samePeriod;
  if (!columns.comparison || typeof then !== 'number') return;
  draft.format(cell(columns.comparison.samePeriod), { numberFormat: figureNumberFormat(then) });
  draft.format(cell(columns.comparison.ratio), { numberFormat: ratioNumberFormat(actual, then, settings) });
}
