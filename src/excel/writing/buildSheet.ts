import { estimateHeight } from '../../core/report/layout/estimateHeight';
import { paginate } from '../../core/report/layout/paginate';
import { withAddition } from '../../core/report/notes/withAddition';
import type { SheetLayout } from '../../core/report/SheetLayout';
import { applyLayout } from './applyLayout';
import { compareWithRecord, type Difference } from './compareWithRecord';
import { mayBeOurs, type EarlierSheet, type ExistingSheet } from './EarlierSheet';
import { fingerprint } from './fingerprint';
import { SheetContents } from './SheetContents';
import { nameForOld } from './sheetNames';
import { fingerprintWithoutNotes, withCells, type Contents } from './sheetNotes';
import type { CarriedNote, SheetToWrite, Swap } from './Swap';

/**
 * Builds a sheet under its temporary name and decides what becomes of the one
 * that has its name now. One sync for ordinary sheets.
 */
export async function buildSheet(
  context: Excel.RequestContext,
  { layout, kind, temporary }: SheetToWrite & { readonly temporary: string },
  { name, taken, existing }: EarlierSheet,
  signal: AbortSignal | undefined,
): Promise<Swap> {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  const created = context.workbook.worksheets.add(temporary);
  await applyLayout(created, layout);
  created.load('id');
  const written = new SheetContents(created.getUsedRange(), cellsOf(layout));
  const old =
    existing && mayBeOurs(existing)
      ? new SheetContents(existing.used, existing.used.rowCount * existing.used.columnCount)
      : undefined;
  await context.sync();

  const now = await written.read(context, signal);
  const difference = differenceOf(existing, old && (await old.read(context, signal)));
  const carried = difference.isOurs ? carriedNotes(layout, difference.additions) : [];
  const texts = new Map(carried.map(({ row, text }) => [row, text]));
  const after = layout.notes ? withCells(now, layout.notes.column, texts) : now;
  const isReplaced = difference.isOurs && existing?.isReferredTo !== true;
  return {
    created,
    createdId: created.id,
    temporary,
    name,
    record: { kind, fingerprint: fingerprint(after.rows), ...notesOf(layout, after) },
    carried,
    ...(carried.length > 0 && layout.pageBreaks && { pageBreaks: pagesWith(layout, carried) }),
    old: existing && {
      sheet: existing.sheet,
      id: existing.sheet.id,
      name: existing.sheet.name,
      position: existing.sheet.position,
      records: existing.records,
      keptAs: isReplaced ? null : nameForOld(existing.sheet.name, taken),
    },
  };
}

function differenceOf(existing: ExistingSheet | undefined, contents: Contents | undefined): Difference {
  const record = existing?.records.at(-1);
  return record && contents ? compareWithRecord(contents, record) : { isOurs: false };
}

function cellsOf({ blocks }: SheetLayout): number {
  const rows = Math.max(0, ...blocks.map(({ top, cells }) => top + cells.length));
  const columns = Math.max(0, ...blocks.map(({ left, cells }) => left + (cells[0]?.length ?? 0)));
  return rows * columns;
}

/** The notes of the new sheet to which users had added something. Lines that are gone take their additions along. */
function carriedNotes({ notes, rowHeights }: SheetLayout, additions: ReadonlyMap<string, string>): CarriedNote[] {
  if (!notes) return [];
  const { column, width, fontSize, lines } = notes;
  return lines.flatMap(({ id, row, text: own }) => {
    const added = additions.get(id);
    if (added === undefined) return [];
    const text = withAddition(own, added);
    const others = rowHeights.filter((height) => height.row === row).map(({ points }) => points);
    return { row, column, text, height: Math.max(...others, estimateHeight(text, width, fontSize)) };
  });
}

/** Rows that grew with what was carried over move the ends of the pages. */
function pagesWith(layout: SheetLayout, carried: readonly CarriedNote[]): readonly number[] {
  const grown = carried.map(({ row, height }) => ({ row, points: height }));
  return paginate({ ...layout, rowHeights: [...layout.rowHeights, ...grown] });
}

/** What HTX must know to tell additions from its own words the next time. */
function notesOf({ notes }: SheetLayout, contents: Contents): Pick<Swap['record'], 'notes'> {
  if (!notes) return {};
  const { column } = notes;
  const lines = notes.lines.map(({ id, row, text }) => ({ id, row, text }));
  return { notes: { column, lines, fingerprint: fingerprintWithoutNotes(contents, { column, lines }) } };
}
