import { CellError } from '../../cell';
import type { Rectangle, Table, Worksheet } from '../../Worksheet';
import type { TableAst } from '../syntax/Ast';
import { RangeRef } from '../values/RangeRef';
import type { EvaluationContext } from './EvaluationContext';

type Place = Pick<EvaluationContext, 'workbook' | 'sheet' | 'row' | 'column'>;

/**
 * The cells that a structured reference means. `#REF!` when the table or the
 * column does not exist, `#VALUE!` when `@` is used outside the table's rows.
 */
export function resolveTable(ast: TableAst, place: Place): RangeRef | CellError {
  const found = ast.table === undefined ? tableAround(place) : tableByName(ast.table, place);
  if (!found) return new CellError(ast.table === undefined ? '#REF!' : '#NAME?');
  const { sheet, table } = found;
  const rows = rowsOf(ast, table, place);
  if (rows instanceof CellError) return rows;
  const columns = columnsOf(ast, table);
  return columns ? new RangeRef(sheet, { ...rows, ...columns }) : new CellError('#REF!');
}

/** The table with this name, in any case. */
export function tableByName(name: string, { workbook }: Pick<Place, 'workbook'>): TableOnSheet | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return undefined;
}

interface TableOnSheet {
  readonly sheet: Worksheet;
  readonly table: Table;
}

function tableAround({ sheet, row, column }: Place): TableOnSheet | undefined {
  const table = sheet.tables.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount,
  );
  return table && { sheet, table };
}

function columnsOf(ast: TableAst, table: Table): Pick<Rectangle, 'column' | 'columnCount'> | undefined {
  const [first, last] = ast.columns;
  if (first === undefined) return { column: table.area.column, columnCount: table.area.columnCount };
  const [a, b] = [indexOf(table, first), indexOf(table, last ?? first)];
  if (a < 0 || b < 0) return undefined;
  return { column: table.area.column + Math.min(a, b), columnCount: Math.abs(a - b) + 1 };
}

/** Names of columns are compared without regard to case; line breaks in a header count as they are. */
function indexOf(table: Table, name: string): number {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
}

function rowsOf(ast: TableAst, table: Table, place: Place): Pick<Rectangle, 'row' | 'rowCount'> | CellError {
  const { row, rowCount } = table.area;
  const headers = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  const sections = new Set(ast.sections);
  if (sections.has('thisRow')) {
    const inside = place.row >= row + headers && place.row < row + rowCount - totals;
    return inside ? { row: place.row, rowCount: 1 } : new CellError('#VALUE!');
  }
  if (sections.has('all')) return { row, rowCount };
  const withHeaders = sections.has('headers');
  const withTotals = sections.has('totals');
  const withData = sections.has('data') || (!withHeaders && !withTotals);
  const top = withHeaders ? row : withData ? row + headers : row + rowCount - totals;
  const bottom = withTotals ? row + rowCount : withData ? row + rowCount - totals : row + headers;
  return bottom > top ? { row: top, rowCount: bottom - top } : new CellError('#REF!');
}
