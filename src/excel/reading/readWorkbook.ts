import type { SheetValues } from '../../core/sheet/values';
import { runExcel } from '../host/runExcel';
import { isTemporaryName } from '../writing/sheetNames';
import { keptOf } from '../state/keptOf';
import type { WrittenSheet } from '../state/sections';
import { askUsedRanges } from './askUsedRanges';
import type { KnownMerges } from './KnownMerges';
import type { TaskOptions } from './Progress';
import { readMerges } from './readMerges';
import { readRows, type WantedRange } from './readRows';
import { skipReason } from './skipReason';
import { standingMerges } from './standingMerges';
import type { ReadSheet, SkippedSheet, WorkbookReading } from './WorkbookReading';

export interface ReadOptions extends TaskOptions {
  /**
   * Ask for merged areas as well, where Excel can tell them; only in sheets of
   * which they are not known, if some are. Off by default: the question clears
   * Excel's undo list on some versions although it only reads.
   */
  readonly merges?: boolean | KnownMerges;
}

/**
 * Reads the values of all sheets and what HTX keeps in the workbook: two
 * syncs, and one more for about every megabyte of values. Hidden sheets are
 * read; very hidden ones, empty ones and those that HTX wrote itself are
 * listed with the reason why not.
 */
export async function readWorkbook(options: ReadOptions = {}): Promise<WorkbookReading> {
  return runExcel((context) => readSheets(context, options), { waitForCellEdit: true });
}

async function readSheets(context: Excel.RequestContext, options: ReadOptions): Promise<WorkbookReading> {
  const { sheets: asked, store } = await askUsedRanges(context);
  const worksheets = asked.map(({ sheet }) => sheet);
  const { state } = store.open();
  const skipped: SkippedSheet[] = [];
  const wanted: WantedRange[] = [];
  for (const { sheet, used } of asked) {
    const cause = causeToSkip(sheet, used.isNullObject, keptOf(sheet, state.reports, worksheets));
    if (cause) {
      skipped.push({ id: sheet.id, name: sheet.name, cause, reason: skipReason(cause) });
      continue;
    }
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    wanted.push({ sheet, sheetName: sheet.name, rowIndex, columnIndex, rowCount, columnCount });
  }
  const { values, cost } = await readRows(context, wanted, options);
  const known: KnownMerges = typeof options.merges === 'object' ? options.merges : new Map();
  const unknown = (options.merges ?? false) === false ? [] : wanted.filter(({ sheet }) => !known.has(sheet.id));
  const told = unknown.length > 0 ? await readMerges(context, unknown) : undefined;
  const sheets = wanted.map((range, index): ReadSheet => {
    const { sheet, rowIndex, columnIndex } = range;
    const before = known.get(sheet.id);
    const merges = before ?? told?.[unknown.indexOf(range)];
    const read: SheetValues = {
      name: sheet.name,
      top: rowIndex + 1,
      left: columnIndex + 1,
      values: values[index] ?? [],
      ...(merges && { merges }),
    };
    return { id: sheet.id, hidden: sheet.visibility !== 'Visible', values: before ? standingMerges(read) : read };
  });
  const order = worksheets.map(({ name }) => name);
  return { sheets, skipped, order, state, cost: { ...cost, syncs: cost.syncs + (told ? 3 : 2) } };
}

function causeToSkip(
  { name, visibility }: Excel.Worksheet,
  isEmpty: boolean,
  own: WrittenSheet | undefined,
): SkippedSheet['cause'] | undefined {
  if (own) return own.kind;
  if (isTemporaryName(name)) return 'report';
  if (visibility === 'VeryHidden') return 'very-hidden';
  return isEmpty ? 'empty' : undefined;
}
