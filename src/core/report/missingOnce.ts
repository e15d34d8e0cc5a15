import type { Doubt } from '../plan/Measurement';
import type { Field } from '../register/fields';

interface Telling<Left> {
  readonly doubt: (left: Left) => string;
  /** All the columns that a sheet lacks, at least one, in their order. */
  readonly missing: (sheet: string, columns: readonly { readonly field: Field; readonly left: Left }[]) => string;
}

/** A note for each thing that was left out, but one note for all the columns that a sheet lacks, where the first of them would be told. */
export function missingOnce<Left extends { readonly sheet: string; readonly doubt: Doubt }>(
  all: readonly Left[],
  tell: Telling<Left>,
): string[] {
  const bySheet = new Map<string, { readonly field: Field; readonly left: Left }[]>();
  for (const left of all) {
    const field = missingIn(left.doubt);
    if (field !== undefined) bySheet.set(left.sheet, [...(bySheet.get(left.sheet) ?? []), { field, left }]);
  }
  return all.flatMap((left) => {
    if (missingIn(left.doubt) === undefined) return [tell.doubt(left)];
    const columns = bySheet.get(left.sheet) ?? [];
    return columns[0]?.left === left ? [tell.missing(left.sheet, columns)] : [];
  });
}

function missingIn(doubt: Doubt): Field | undefined {
  return typeof doubt === 'object' && 'missing' in doubt ? doubt.missing : undefined;
}
