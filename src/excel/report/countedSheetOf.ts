import { countedRows } from '../../core/report/counted/countedRows';
import { layoutCountedRows } from '../../core/report/counted/layoutCountedRows';
import type { SheetLayout } from '../../core/report/SheetLayout';
import { linesOf } from './linesOf';
import type { PreparedReport } from './prepareReport';

/** The sheet of the rows that were counted; `undefined` where it is not wanted, or where the template has no lines. */
export function countedSheetOf(prepared: PreparedReport): SheetLayout | undefined {
  const { summary, choices, registers } = prepared;
  if (!choices.countedRows || choices.template === 'B') return undefined;
  return layoutCountedRows(summary, countedRows(summary, linesOf(prepared), registers));
}
