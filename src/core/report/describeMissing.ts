import type { Field } from '../register/fields';
import { fieldName } from './fieldName';

export interface MissingColumn {
  readonly field: Field;
  /** What it is needed for: "chỉ tiêu 4, 5". */
  readonly needed: string;
}

/**
 * The columns that a sheet lacks in one sentence, each with what needs it:
 * "Sheet “DS HTX” không có các cột “Xếp loại” (chỉ tiêu 5, 6), “Doanh thu” (chỉ tiêu 9): các chỉ tiêu này để dấu “–”."
 */
export function describeMissing(sheet: string, columns: readonly MissingColumn[], outcome: string): string {
  const names = columns.map(({ field, needed }) => `“${fieldName(field)}” (${needed})`);
  return `Sheet “${sheet}” không có ${columns.length > 1 ? 'các cột' : 'cột'} ${names.join(', ')}: ${outcome}.`;
}
