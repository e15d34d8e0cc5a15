import { fold } from '../vietnamese/fold';
import type { Field } from './fields';
import type { RecognisedSheet } from './Register';
import type { ColumnChoice } from './SheetChoices';

/**
 * Choices by column (from 1), as a panel makes them, in the form that outlives
 * inserted columns. Columns under the same header are told apart by their order
 * only: where one of them is chosen, the others are kept as they are read now.
 * A column without a header cannot be known again and is left out.
 */
export function columnChoices(
  { columns, unassigned }: Pick<RecognisedSheet, 'columns' | 'unassigned'>,
  fields: ReadonlyMap<number, Field | null>,
): ColumnChoice[] {
  const now = new Map<number, Field | null>(columns.map(({ column, field }) => [column, field]));
  const all = [...columns, ...unassigned].sort((a, b) => a.column - b.column);
  const headers = new Set(all.flatMap(({ column, header }) => (fields.has(column) ? [fold(header)] : [])));
  headers.delete('');
  const taken = new Set(fields.values());
  return all.flatMap(({ column, header }): ColumnChoice[] => {
    if (!headers.has(fold(header))) return [];
    const chosen = fields.get(column);
    if (chosen !== undefined) return [{ header, field: chosen }];
    const own = now.get(column) ?? null;
    return [{ header, field: taken.has(own) ? null : own }];
  });
}

/** The chosen fields by column. Of columns under the same header the first takes the first choice, and so on. */
export function chosenFields(
  headers: ReadonlyMap<number, string>,
  choices: readonly ColumnChoice[],
): Map<number, Field | null> {
  const chosen = new Map<number, Field | null>();
  const taken = new Set<Field>();
  const left = choices.map((choice) => ({ ...choice, key: fold(choice.header) }));
  for (const [column, header] of [...headers].sort(([a], [b]) => a - b)) {
    const key = fold(header);
    const index = key === '' ? -1 : left.findIndex((choice) => choice.key === key);
    const choice = left[index];
    if (!choice) continue;
    left.splice(index, 1);
    if (choice.field !== null && taken.has(choice.field)) continue;
    if (choice.field !== null) taken.add(choice.field);
    chosen.set(column, choice.field);
  }
  return chosen;
}
