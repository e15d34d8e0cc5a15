import type { RecognisedSheet } from './Register';

/** A sheet in which there is no table, as far as it says so itself: no rows, no columns. */
export function withoutTable(name: string): Omit<RecognisedSheet, 'role' | 'confidence' | 'band' | 'reason'> {
  return {
    name,
    headerRows: [],
    dataRows: [],
    sectionRows: [],
    totalRows: [],
    columns: [],
    unassigned: [],
    titles: [],
  };
}
