import { layoutSummary } from '../../core/report/layout/layoutSummary';
import { prepareReport } from './prepareReport';
import { readChanges } from './readChanges';
import type { ReportOptions } from './ReportOptions';
import type { ReportPreview } from './ReportPreview';

/** The report as `createReport` would write it, and what that would change; reads the workbook and changes nothing. */
export async function previewReport(options: ReportOptions): Promise<ReportPreview> {
  const { summary, settings } = await prepareReport(options);
  const changes = await readChanges(summary);
  return { summary, layout: layoutSummary(summary, settings), ...(changes && { changes }) };
}
