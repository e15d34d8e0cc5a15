import { readText } from '../../register/readText';
import type { Bilingual, Register, RegisterColumn } from '../../register/Register';
import type { CellValue } from '../../sheet/values';
import { eachRow } from './eachRow';
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
    const standing = standings(register);
    yield* eachRow(register.rows.length, (index) => {
      const row = register.rows[index];
      const name = readText(names.cells[index] ?? '');
      const cell = column.cells[index] ?? '';
      if (row === undefined || name === '' || !concerns(standing(index)) || !isMissing(cell)) return;
      report({ row, column: column.column, value: cell, message: message(name) });
    });
  };
}

/** Whether a cell holds no text at all. */
export const isEmptyCell = (cell: CellValue): boolean => readText(cell) === '';

/** Whether a cell is empty or has the dash that offices put for "none". */
export const isEmptyOrDash = (cell: CellValue): boolean => /^[-–—]?$/.test(String(cell).trim());
