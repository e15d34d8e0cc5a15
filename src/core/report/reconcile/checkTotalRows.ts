import { sumExactly } from '../../plan/sumExactly';
import { readNumbers } from '../../register/readColumn';
import type { Register } from '../../register/Register';
import { formatNumber } from '../../vietnamese/formatNumber';
import type { Finding } from './Finding';

const SUMMED: ReadonlySet<string> = new Set(['count', 'money']);

/**
 * Whether the row of totals of a register says what its rows come to. Only
 * where there is one such row: what the subtotals of several parts take in is
 * not known.
 */
export function checkTotalRows(registers: readonly Register[]): Finding[] {
  return registers.flatMap((register) => {
    const { sheet, source } = register;
    const [row, ...others] = sheet.totalRows;
    if (row === undefined || others.length > 0 || sheet.band === 'unknown') return [];
    return sheet.columns.flatMap(({ field, type, column: at, header }) => {
      const stated = source.values[row - source.top]?.[at - source.left];
      const column = SUMMED.has(type) ? register.column(field) : undefined;
      if (!column || typeof stated !== 'number') return [];
      const readings = readNumbers(column);
      // A doubtful amount is told by the check of the register; here it would only say the same again.
      if (readings.some(({ kind }) => kind === 'ambiguous' || kind === 'unreadable')) return [];
      const sum = sumExactly(readings.flatMap((reading) => (reading.kind === 'sure' ? [reading.value] : [])));
      if (Math.abs(sum - stated) <= 1e-6 * Math.max(1, Math.abs(sum))) return [];
      const message =
        `Sheet “${sheet.name}”, dòng cộng ${row}, cột “${header}” ghi ${formatNumber(stated)} ` +
        `nhưng các dòng cộng lại được ${formatNumber(sum)}.`;
      return [{ check: 'total-row-differs', message, sheet: sheet.name, rows: [row] }] as const;
    });
  });
}
