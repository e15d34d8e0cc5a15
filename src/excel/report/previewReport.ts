import { layoutSummary } from '../../core/report/layout/layoutSummary';
import { prepareReport } from './prepareReport';
import type { ReportOptions } from './ReportOptions';
import type { ReportPreview } from './ReportPreview';

/** The report as `createReport` would write it; reads the workbook and changes nothing. */
export async function previewReport(options: ReportOptions): Promise<ReportPreview> {
  const { summary, settings } = await prepareReport(options);
  return { summary, layout: layoutSummary(summary, settings) };
}
