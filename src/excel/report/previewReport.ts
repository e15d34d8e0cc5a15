import { countedRows } from '../../core/report/counted/countedRows';
import { layoutSummary } from '../../core/report/layout/layoutSummary';
import { linesOf } from './linesOf';
import { prepareReport } from './prepareReport';
import { readChanges } from './readChanges';
import type { ReportOptions } from './ReportOptions';
import type { ReportPreview } from './ReportPreview';

/** The report as `createReport` would write it, and what that would change; reads the workbook and changes nothing. */
export async function previewReport(options: ReportOptions): Promise<ReportPreview> {
  const prepared = await prepareReport(options);
  const { summary, settings, registers, reportOfYearBefore } = prepared;
  const changes = await readChanges(summary);
  return {
    summary,
    layout: layoutSummary(summary, settings),
    settings,
    rowsBehind: (id) => {
      const indicators = summary.indicators.filter((indicator) => indicator.id === id);
      return countedRows({ ...summary, indicators }, linesOf(prepared), registers);
    },
    ...(changes && { changes }),
    ...(reportOfYearBefore !== undefined && { reportOfYearBefore }),
  };
}
