import type { Field } from '../../../core/register/fields';
import type { ColumnInOrder } from './columnsInOrder';

/** The user's fields by column with one more: what had the field until now has none. */
export function assignField(
  fields: ReadonlyMap<number, Field | null>,
  columns: readonly ColumnInOrder[],
  field: Field,
  to: number,
): ReadonlyMap<number, Field | null> {
  const next = new Map(fields);
  for (const { column, found } of columns) {
    const now = next.has(column) ? next.get(column) : found?.field;
    if (column !== to && now === field) next.set(column, null);
  }
  return next.set(to, field);
}
