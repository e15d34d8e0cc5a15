import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type Paragraph,
} from 'docx';
import { twips } from './paragraph';

/** A table, its columns as wide as they are told to be. */
export interface WordTable {
  /** Millimetres. */
  readonly widths: readonly number[];
  readonly rows: readonly WordRow[];
  /** Thin lines around every cell; without them the table only sets things side by side. */
  readonly grid: boolean;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  /** Stands at the top of each page that the table goes on to. */
  readonly isHeader?: boolean;
  /** "E3EFE6". */
  readonly fill?: string;
}

export interface WordCell {
  readonly paragraphs: readonly Paragraph[];
  /** How many columns it goes over; one where absent. */
  readonly span?: number;
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const SIDES = ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'] as const;

/** A table of Word. A row is never torn over two pages. */
export function table({ widths, rows, grid }: WordTable): Table {
  return new Table({
    columnWidths: widths.map(twips),
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: Object.fromEntries(SIDES.map((side) => [side, grid ? LINE : NO_LINE])),
    margins: grid ? { left: twips(0.7), right: twips(0.7), top: 40, bottom: 40 } : { left: 0, right: 0 },
    rows: rows.map((row) => tableRow(row, widths, grid)),
  });
}

function tableRow({ cells, isHeader = false, fill }: WordRow, widths: readonly number[], grid: boolean): TableRow {
  let column = 0;
  const children = cells.map(({ paragraphs, span = 1 }) => {
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    column += span;
    return new TableCell({
      children: [...paragraphs],
      width: { size: twips(width), type: WidthType.DXA },
      verticalAlign: grid ? VerticalAlign.CENTER : VerticalAlign.TOP,
      ...(span > 1 && { columnSpan: span }),
      ...(fill !== undefined && { shading: { fill, color: 'auto' } }),
    });
  });
  return new TableRow({ children, tableHeader: isHeader, cantSplit: true });
}
