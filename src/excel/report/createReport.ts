import type { Summary } from '../../core/report/Summary';
import { writeSheet } from '../writing/writeSheet';
import { previewReport } from './previewReport';
import type { ReportOptions } from './ReportOptions';

/**
 * Measures the workbook and writes the half-year sheet into it, complete or
 * not at all; the new sheet is shown. Gives what the sheet says.
 *
 * @throws HtxError with a sentence for the user
 */
export async function createReport(options: ReportOptions): Promise<Summary> {
  const { summary, layout } = await previewReport(options);
  options.onProgress?.({ phase: 'write', done: 0, total: 1 });
  await writeSheet(layout, { kind: 'report', ...(options.signal && { signal: options.signal }) });
  options.onProgress?.({ phase: 'write', done: 1, total: 1 });
  return summary;
}
