import type { Issue } from './Issue';

/**
 * What an issue is known by from one check to the next, rows inserted or sorted
 * in between: its rule, sheet, record and value; the cell only where the record
 * has no name. Ignored issues and "new since the last check" go by it.
 */
export function issueKey({ rule, sheet, cell, record, value }: Issue): string {
  return JSON.stringify([rule, sheet, record ?? cell, value]);
}
