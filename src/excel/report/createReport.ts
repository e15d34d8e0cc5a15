import { layoutSummary } from '../../core/report/layout/layoutSummary';
import type { Summary } from '../../core/report/Summary';
import { writeSheets } from '../writing/writeSheets';
import { countedSheetOf } from './countedSheetOf';
import { prepareReport } from './prepareReport';
import type { ReportOptions } from './ReportOptions';

/**
 * Measures the workbook and writes the half-year sheet into it, complete or
 * not at all, with the sheet of the counted rows if that is wanted; the new
 * sheet is shown. Gives what the sheet says.
 *
 * @throws HtxError with a sentence for the user
 */
export async function createReport(options: ReportOptions): Promise<Summary> {
  const prepared = await prepareReport(options);
  const { summary, settings } = prepared;
  options.onProgress?.({ phase: 'write', done: 0, total: 1 });
  const report = { layout: layoutSummary(summary, settings), kind: 'report' } as const;
  const counted = countedSheetOf(prepared);
  await writeSheets(
    counted ? [report, { layout: counted, kind: 'report' }] : [report],
    options.signal && { signal: options.signal },
  );
  options.onProgress?.({ phase: 'write', done: 1, total: 1 });
  return summary;
}
