import { INDICATORS } from '../../../src/core/plan/indicators';
import type { Period } from '../../../src/core/plan/period';
import { halfYear } from '../../../src/core/plan/period';
import { openRegister } from '../../../src/core/register/openRegister';
import { recogniseSheet } from '../../../src/core/register/recogniseSheet';
import type { RecognisedSheet } from '../../../src/core/register/Register';
import { buildSummary, type SummaryInput } from '../../../src/core/report/buildSummary';
import { countedRows } from '../../../src/core/report/counted/countedRows';
import { layoutSummary } from '../../../src/core/report/layout/layoutSummary';
import type { ReportPreview } from '../../../src/taskpane/port/ExcelPort';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { sheetsOf } from '../../core/register/sheetsOf';

const values = sheetsOf(buildSample());

/** The sample workbook as the pane would have it: recognised by the same core. */
export const sampleSheets: readonly RecognisedSheet[] = values.map((sheet) => recogniseSheet(sheet));

/** Its report of a period, the first half of 2020 unless another is asked for. */
export function samplePreview(period: Period = halfYear(2020, 1), input: Partial<SummaryInput> = {}): ReportPreview {
  const registers = values.map((sheet) => openRegister(sheet, recogniseSheet(sheet)));
  const summary = buildSummary({ registers, period, ...input });
  return {
    summary,
    layout: layoutSummary(summary),
    settings: {},
    rowsBehind: (id) =>
      countedRows(
        { ...summary, indicators: summary.indicators.filter((indicator) => indicator.id === id) },
        INDICATORS,
        registers,
      ),
  };
}
