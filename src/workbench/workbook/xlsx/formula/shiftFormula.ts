import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from '../../../../core/sheet/address';
import { tokenise, type Token } from './tokenise';

/**
 * Moves the relative references of a formula, as Excel does when it copies a
 * cell: `shiftFormula("A1+$B$1", 2, 1)` is `"B3+$B$1"`. What leaves the sheet
 * becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = tokenise(formula);
  return tokens.map((token, index) => shiftToken(tokens, token, index, rows, columns)).join('');
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

function shiftToken(tokens: readonly Token[], token: Token, index: number, rows: number, columns: number): string {
  const { kind, text } = token;
  const next = tokens[index + 1]?.text;
  if ((kind !== 'word' && kind !== 'number') || next === '(' || next === '!') return text;
  const cell = CELL.exec(text);
  if (cell) {
    const [, fixColumn = '', letters = '', fixRow = '', digits = ''] = cell;
    const column = shiftColumn(fixColumn, letters, columns);
    const row = shiftRow(fixRow, digits, rows);
    return column === undefined || row === undefined ? '#REF!' : column + row;
  }
  // A column or a row alone is a name or a number: only in `A:C` and `1:3` it is a reference.
  const partner = next === ':' ? tokens[index + 2] : tokens[index - 1]?.text === ':' ? tokens[index - 2] : undefined;
  const column = COLUMN.exec(text);
  if (column && partner && COLUMN.test(partner.text)) {
    return shiftColumn(column[1] ?? '', column[2] ?? '', columns) ?? '#REF!';
  }
  const row = ROW.exec(text);
  if (row && partner && ROW.test(partner.text)) return shiftRow(row[1] ?? '', row[2] ?? '', rows) ?? '#REF!';
  return text;
}

function shiftColumn(fixed: string, letters: string, by: number): string | undefined {
  const number = columnNumber(letters);
  // Four letters too many to be a column: a name such as ABC, left alone.
  if (number === undefined || fixed) return fixed + letters;
  const moved = number + by;
  return moved >= 1 && moved <= LAST_COLUMN ? columnName(moved) : undefined;
}

function shiftRow(fixed: string, digits: string, by: number): string | undefined {
  if (fixed) return fixed + digits;
  const moved = Number(digits) + by;
  return moved >= 1 && moved <= LAST_ROW ? String(moved) : undefined;
}
