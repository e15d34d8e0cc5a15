import type { Part } from '../../plan/measure';
import type { DoubtfulRows } from '../../plan/Measurement';
import { describeDoubt } from '../describeDoubt';
import { describeMissing } from '../describeMissing';
import { missingOnce } from '../missingOnce';

/** A column of a table by sector or place, as it was measured. */
export interface NotedColumn {
  readonly header: string;
  readonly parts: readonly Part[];
  /** Some sheet gave it figures. */
  readonly isKnown: boolean;
}

/** What one sheet leaves open for one reason, with the columns of the table that it concerns. */
interface Left extends DoubtfulRows {
  readonly columns: NotedColumn[];
}

/**
 * Why columns of a table are empty or what they leave out. What several
 * columns leave out alike is told once, and so are all the columns that a
 * sheet lacks, where the first of them would be told.
 */
export function breakdownNotes(columns: readonly NotedColumn[]): string[] {
  const merged = new Map<string, Left>();
  for (const column of columns) {
    for (const doubtful of column.parts.flatMap((part) => part.doubtful)) {
      const key = JSON.stringify([doubtful.sheet, doubtful.doubt, doubtful.rows]);
      const known = merged.get(key);
      if (known) known.columns.push(column);
      else merged.set(key, { ...doubtful, columns: [column] });
    }
  }
  return missingOnce([...merged.values()], {
    doubt: (left) => `Cột ${quoted(left)}, sheet “${left.sheet}”: ${describeDoubt(left.doubt, left.rows)}.`,
    missing: (sheet, missing) => {
      const isOpen = missing.every(({ left }) => left.columns.every(({ isKnown }) => !isKnown));
      return describeMissing(
        sheet,
        missing.map(({ field, left }) => ({ field, needed: `cho cột ${quoted(left)}` })),
        isOpen ? 'các cột này của bảng để dấu “–”' : 'các cột này của bảng chưa tính sheet đó',
      );
    },
  });
}

function quoted({ columns }: Left): string {
  return columns.map(({ header }) => `“${header}”`).join(', ');
}
