import type { Doubt } from '../plan/Measurement';
import type { MeasuredIndicator } from './buildIndicator';
import { describeDoubt } from './describeDoubt';
import { describeMissing } from './describeMissing';
import { missingOnce } from './missingOnce';
import type { Indicator } from './Summary';

/** What one sheet leaves open for one reason, over all lines of the table. */
interface Left {
  readonly sheet: string;
  readonly doubt: Doubt;
  readonly rows: Set<number>;
  readonly lines: Indicator[];
}

/**
 * What was left out of the lines and why. The rows of one sheet that several
 * lines leave out for one reason are told once, and so are all the columns
 * that a sheet lacks, where the first of them would be told.
 */
export function doubtNotes(measured: readonly MeasuredIndicator[]): string[] {
  const merged = new Map<string, Left>();
  for (const { indicator, measurement } of measured) {
    for (const { sheet, doubt, rows } of measurement?.doubtful ?? []) {
      const key = JSON.stringify([sheet, doubt]);
      const known = merged.get(key) ?? { sheet, doubt, rows: new Set(), lines: [] };
      rows.forEach((row) => known.rows.add(row));
      known.lines.push(indicator);
      merged.set(key, known);
    }
  }
  return missingOnce([...merged.values()], {
    doubt: ({ sheet, doubt, rows }) => `Sheet “${sheet}”: ${describeDoubt(doubt, [...rows])}.`,
    missing: (sheet, columns) => {
      const isOpen = columns.every(({ left }) => left.lines.every(({ actual }) => actual === null));
      return describeMissing(
        sheet,
        columns.map(({ field, left }) => ({
          field,
          needed: `chỉ tiêu ${left.lines.map(({ ordinal }) => ordinal).join(', ')}`,
        })),
        // Other sheets, or the user, may have given a figure.
        isOpen ? 'các chỉ tiêu này để dấu “–”' : 'các chỉ tiêu này chưa tính sheet đó',
      );
    },
  });
}
