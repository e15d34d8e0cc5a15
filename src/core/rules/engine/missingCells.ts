import { readText } from '../../register/readText';
import type { Bilingual, Register, RegisterColumn } from '../../register/Register';
import type { CellValue } from '../../sheet/values';
import { eachChunk } from './eachChunk';
import type { Rule } from './Rule';
import { standings, type Standing } from './standing';

export interface MissingCellOptions {
  /** The column that ought to be filled; no column, no finding. */
  readonly column: (register: Register) => RegisterColumn | undefined;
  /** Which units need it. */
  readonly concerns: (standing: Standing) => boolean;
  readonly isMissing: (cell: CellValue) => boolean;
  readonly message: (name: string) => Bilingual;
}

/** The `check` of a rule that asks for a cell of every unit that has a name. */
export function missingCellRule({ column: columnOf, concerns, isMissing, message }: MissingCellOptions): Rule['check'] {
  return function* check(register, _context, report) {
    const column = columnOf(register);
    const names = register.column('name');
    if (!column || !names) return;
    const standing = yield* standings(register);
    yield* eachChunk(register.rows.length, (from, to) => {
      for (let index = from; index < to; index += 1) {
        const cell = column.cells[index] ?? '';
        if (!isMissing(cell)) continue;
        const row = register.rows[index];
        const name = readText(names.cells[index] ?? '');
        if (row === undefined || name === '' || !concerns(standing[index] ?? 'unknown')) continue;
        report({ row, column: column.column, value: cell, message: message(name) });
      }
    });
  };
}

/** Whether a cell holds no text at all. */
export const isEmptyCell = (cell: CellValue): boolean => !beginsWithText(cell) && readText(cell) === '';

/** Whether a cell is empty or has the dash that offices put for "none". */
export const isEmptyOrDash = (cell: CellValue): boolean =>
  !beginsWithText(cell) && /^[-–—]?$/.test(String(cell).trim());

/** A cheap look that nearly every filled cell passes: a number, or a text that begins with a letter or a digit. */
function beginsWithText(cell: CellValue): boolean {
  if (typeof cell === 'number') return true;
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a);
}
