import type { StateStore } from '../state/StateStore';
import type { WrittenSheet } from '../state/sections';

/** A finished sheet that is about to take its place. */
export interface Swap {
  /** Bears its temporary name still. */
  readonly created: Excel.Worksheet;
  readonly createdId: string;
  readonly name: string;
  readonly kind: WrittenSheet['kind'];
  readonly fingerprint: string;
  /** The sheet that has the name now. */
  readonly old: OldSheet | undefined;
}

export interface OldSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly position: number;
  /** The name that it gets; `null`: it is removed. */
  readonly keptAs: string | null;
}

/** Everything that makes the new sheet the real one, with the next sync. */
export function swapIn(store: StateStore, swap: Swap): void {
  const { created, old } = swap;
  if (old) {
    if (old.keptAs === null) old.sheet.delete();
    else old.sheet.name = old.keptAs;
  }
  created.name = swap.name;
  if (old) created.position = old.position;
  store.save({ reports: recordsAfter(store.open().state.reports, swap) });
  created.activate();
}

/** What HTX knows of its sheets afterwards: the new one, and the old one under its new name if it was HTX's. */
export function recordsAfter(
  records: readonly WrittenSheet[],
  { createdId, name, kind, fingerprint, old }: Omit<Swap, 'created'>,
): WrittenSheet[] {
  const kept = records.flatMap((record) => {
    if (!old || (record.sheetId !== old.id && record.sheet !== old.name)) return [record];
    return old.keptAs === null ? [] : [{ ...record, sheetId: old.id, sheet: old.keptAs }];
  });
  return [...kept, { sheetId: createdId, sheet: name, kind, fingerprint, time: new Date().toISOString() }];
}
