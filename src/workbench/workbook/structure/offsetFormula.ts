import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from '../../../core/sheet/address';
import { rewriteReferences } from './rewriteReferences';

/** A formula as it reads when copied `rows` down and `columns` to the right: what has no `$` moves along. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (_sheet, reference, prefix) => {
    const corners = reference.split(':').map((corner) => offsetCorner(corner, rows, columns));
    return corners.includes(undefined) ? `${prefix}#REF!` : prefix + corners.join(':');
  });
}

function offsetCorner(corner: string, rows: number, columns: number): string | undefined {
  const match = /^(\$?)([A-Za-z]+)?(\$?)(\d+)?$/.exec(corner);
  const [, first = '', letters, second = '', digits] = match ?? [];
  // In "$7" the only dollar belongs to the row.
  const [fixedColumn, fixedRow] = letters === undefined ? ['', first] : [first, second];
  const column = letters === undefined ? undefined : (columnNumber(letters) ?? 0) + (fixedColumn ? 0 : columns);
  const row = digits === undefined ? undefined : Number(digits) + (fixedRow ? 0 : rows);
  if (column !== undefined && (column < 1 || column > LAST_COLUMN)) return undefined;
  if (row !== undefined && (row < 1 || row > LAST_ROW)) return undefined;
  return `${fixedColumn}${column === undefined ? '' : columnName(column)}${fixedRow}${row ?? ''}`;
}
