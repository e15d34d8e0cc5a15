import type { SheetLayout } from '../../core/report/SheetLayout';
import type { StateStore } from '../state/StateStore';
import type { WrittenSheet } from '../state/sections';
import { beginPages } from './beginPages';
import { isRiskyText } from './isRiskyText';
import { TEXT_FORMAT, writeTexts } from './writeTexts';

/** A sheet to be written, and what kind of HTX's sheets it is. */
export interface SheetToWrite {
  readonly layout: SheetLayout;
  readonly kind: WrittenSheet['kind'];
}

/** A finished sheet that is about to take its place. */
export interface Swap {
  /** Bears its temporary name still. */
  readonly created: Excel.Worksheet;
  readonly createdId: string;
  readonly temporary: string;
  readonly name: string;
  /** What HTX keeps of it. */
  readonly record: Pick<WrittenSheet, 'kind' | 'fingerprint' | 'notes'>;
  /** Notes with what users had added to them in the sheet before. */
  readonly carried: readonly CarriedNote[];
  /** Where its pages begin with these notes, if not where they began without. */
  readonly pageBreaks?: readonly number[];
  /** The sheet that has the name now. */
  readonly old: OldSheet | undefined;
}

export interface CarriedNote {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Of the row, in points. */
  readonly height: number;
}

export interface OldSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly position: number;
  /** What HTX keeps of it, the last entry holds; none for a sheet that is not HTX's. */
  readonly records: readonly WrittenSheet[];
  /** The name that it gets; `null`: it is removed. */
  readonly keptAs: string | null;
}

/** Everything that makes the new sheets the real ones, with the next sync; the first is shown. */
export function swapIn(store: StateStore, swaps: readonly Swap[]): void {
  for (const swap of swaps) writeCarried(swap);
  for (const swap of swaps) {
    const { created, old } = swap;
    if (old) giveWay(old);
    created.name = swap.name;
    if (old) created.position = old.position;
  }
  store.save({ reports: recordsAfter(store.open().state.reports, swaps) });
  swaps[0]?.created.activate();
}

/** The old sheet leaves its name to the new one. */
export function giveWay({ sheet, keptAs }: OldSheet): void {
  if (keptAs === null) sheet.delete();
  else sheet.name = keptAs;
}

function writeCarried({ created, carried, pageBreaks }: Swap): void {
  for (const { row, column, text, height } of carried) {
    const cell = created.getRangeByIndexes(row - 1, column - 1, 1, 1);
    writeTexts(cell, [[text]], [[isRiskyText(text) ? TEXT_FORMAT : 'General']]);
    cell.getEntireRow().format.rowHeight = height;
  }
  if (!pageBreaks) return;
  created.horizontalPageBreaks.removePageBreaks();
  beginPages(created, pageBreaks);
}

/** What HTX knows of its sheets afterwards: the new ones, and the old ones under their new names if they were HTX's. */
export function recordsAfter(records: readonly WrittenSheet[], swaps: readonly Swap[]): WrittenSheet[] {
  const kept = records.flatMap((record) => {
    const old = swaps.map((swap) => swap.old).find((one) => one?.records.some((own) => isSame(own, record)));
    const held = old?.records.at(-1);
    if (!old || !held) return [record];
    return old.keptAs !== null && isSame(held, record) ? [{ ...record, sheetId: old.id, sheet: old.keptAs }] : [];
  });
  const time = new Date().toISOString();
  return [
    ...kept,
    ...swaps.map(({ createdId, name, record }) => ({ sheetId: createdId, sheet: name, ...record, time })),
  ];
}

/** Whether both are kept of the same sheet: the state may have been read anew between. */
function isSame(one: WrittenSheet, other: WrittenSheet): boolean {
  return one.sheetId === other.sheetId && one.sheet === other.sheet;
}
