import { columnName } from '../../sheet/address';
import type { Breakdown } from '../breakdown/Breakdown';
import { formatActual, NONE } from '../formatFigure';
import type { Content } from '../SheetLayout';
import type { Draft } from './Draft';
import { estimateHeight } from './estimateHeight';
import { figureWidth } from './figureWidth';
import type { Frame } from './Frame';
import { figureNumberFormat } from './percentCell';

const SIZE = 11;
const LABEL = 2;
const FIRST_FIGURE = 3;
const LABEL_WIDTH = 30;
const FIGURE_WIDTH = 7;

/** The columns that hold any of the tables: number, label, figures. */
export function breakdownFrame(breakdowns: readonly Breakdown[]): Frame {
  const figures = Math.max(1, ...breakdowns.map(({ columns }) => columns.length));
  return {
    widths: [5, LABEL_WIDTH, ...Array.from({ length: figures }, (_, index) => widthOfFigures(breakdowns, index))],
    last: LABEL + figures,
    split: Math.min(LABEL + 3, LABEL + figures - 1),
  };
}

/** Of a column of figures that all tables share. */
function widthOfFigures(breakdowns: readonly Breakdown[], column: number): number {
  const figures = breakdowns.flatMap(({ rows, totals }) => [totals, ...rows.map(({ values }) => values)]);
  const texts = figures.map((values) => formatActual({ actual: values[column] ?? null }));
  return Math.max(FIGURE_WIDTH, figureWidth(texts, SIZE));
}

/** A table by sector or place, with its total in formulas. Returns the row of its header. */
export function breakdownBlock(
  draft: Draft,
  { title, by, columns, rows, totals }: Breakdown,
  { last, widths }: Frame,
): number {
  const right = LABEL + columns.length;
  const titleRow = draft.skip();
  draft.span(titleRow, 1, last, title, { bold: true });
  const headerRow = draft.row;
  draft.put(headerRow, 1, [['TT', by, ...columns.map(({ header }) => header)]]);
  const heights = columns.map(({ header }, index) =>
    estimateHeight(header, widths[FIRST_FIGURE - 1 + index] ?? FIGURE_WIDTH, SIZE),
  );
  draft.height(headerRow, Math.max(...heights));
  const first = draft.row;
  draft.put(
    first,
    1,
    rows.map(({ label, values }, index) => [index + 1, label, ...values.map((value) => value ?? NONE)]),
  );
  const totalRow = draft.row;
  draft.put(totalRow, 1, [
    [null, 'Tổng cộng', ...totals.map((total, index) => totalCell(total, FIRST_FIGURE + index, first, totalRow - 1))],
  ]);

  draft.keepTogether(titleRow, Math.min(first, totalRow));
  draft.keepTogether(Math.max(first, totalRow - 1), totalRow);

  const area = { top: headerRow, left: 1, bottom: totalRow, right };
  draft.format(area, { grid: true, vertical: 'Center', wrap: true, fontSize: SIZE, horizontal: 'Center' });
  draft.format({ ...area, left: LABEL, right: LABEL, top: first }, { horizontal: 'Left' });
  totals.forEach((total, index) => {
    const column = FIRST_FIGURE + index;
    const values = [total, ...rows.map((row) => row.values[index] ?? null)].filter((value) => value !== null);
    const precise = values.find((value) => !Number.isInteger(value)) ?? 0;
    draft.format({ ...area, top: first, left: column, right: column }, { numberFormat: figureNumberFormat(precise) });
  });
  draft.format({ ...area, bottom: headerRow }, { bold: true, fill: '#E3EFE6' });
  draft.format({ ...area, top: totalRow }, { bold: true, fill: '#F1F6F2' });
  return headerRow;
}

function totalCell(total: number | null, column: number, first: number, last: number): Content {
  const name = columnName(column);
  return total === null ? NONE : { formula: `=SUM(${name}${first}:${name}${last})` };
}
