import type { RecognisedSheet } from '../../../src/core/register/Register';
import type { Truth } from '../../fixtures/untidy/Truth';

/** What became of one column of a sheet whose truth is known. */
export interface ColumnVerdict {
  /** What the column is. */
  readonly field: string;
  /** `wrong`: used as another field. `asked`: the user is asked. `missed`: left without a field. */
  readonly outcome: 'sure' | 'likely' | 'asked' | 'missed' | 'wrong';
  /** What it was used as. */
  readonly takenFor?: string;
}

/** A field that was given to a column which has another one, or none. */
export interface FalseField {
  readonly field: string;
  readonly column: number;
  readonly header: string;
}

export interface Verdict {
  readonly columns: readonly ColumnVerdict[];
  readonly falseFields: readonly FalseField[];
  /** What else differs from the truth, in words for whoever reads a failing test. */
  readonly differences: readonly string[];
}

/** Compares what was recognised with what a careful reader sees. Open columns get no verdict. */
export function judgeRecognition(found: RecognisedSheet, truth: Truth): Verdict {
  const used = found.columns.filter(({ band }) => band !== 'unknown');
  const columns = Object.entries(truth.columns).map(([field, column]): ColumnVerdict => {
    const here = found.columns.find((candidate) => candidate.column === column);
    if (!here) return { field, outcome: 'missed' };
    if (here.band === 'unknown') return { field, outcome: 'asked' };
    return here.field === field ? { field, outcome: here.band } : { field, outcome: 'wrong', takenFor: here.field };
  });
  const falseFields = used
    .filter(({ column, field }) => !truth.open.includes(column) && truth.columns[field] !== column)
    .map(({ field, column, header }) => ({ field, column, header }));
  return { columns, falseFields, differences: differencesOf(found, truth) };
}

function differencesOf(found: RecognisedSheet, truth: Truth): string[] {
  const pairs: readonly (readonly [what: string, found: unknown, truth: unknown])[] = [
    ['role', found.band === 'unknown' ? 'asked' : found.role, truth.role],
    ['header rows', found.headerRows, truth.headerRows],
    ['data rows', found.dataRows, truth.dataRows],
    ['section rows', found.sectionRows.map(({ row }) => row), truth.sectionRows],
    ['total rows', found.totalRows, truth.totalRows],
  ];
  return pairs
    .filter(([, a, b]) => JSON.stringify(a) !== JSON.stringify(b))
    .map(([what, a, b]) => `${what}: found ${JSON.stringify(a)}, true ${JSON.stringify(b)}`);
}
