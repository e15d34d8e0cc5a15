import { defaultPeriod } from '../../core/plan/defaultPeriod';
import { parsePeriod, type Day, type Period } from '../../core/plan/period';
import type { Register } from '../../core/register/Register';
import { buildSummary } from '../../core/report/buildSummary';
import { layoutSummary } from '../../core/report/layout/layoutSummary';
import type { ReportSettings } from '../../core/report/ReportSettings';
import { openWorkbook } from '../registers/openWorkbook';
import type { Settings } from '../state/sections';
import type { ReportOptions } from './ReportOptions';
import type { ReportPreview } from './ReportPreview';

/** The report as `createReport` would write it; reads the workbook and changes nothing. */
export async function previewReport(options: ReportOptions): Promise<ReportPreview> {
  const { registers, reading } = await openWorkbook(options);
  const { settings } = reading.state;
  // What is absent in the stored settings is absent here too: a JSON object has no `undefined`.
  const reportSettings = settings.report as Partial<ReportSettings>;
  const summary = buildSummary({
    registers,
    period: periodOf(options, settings, registers, options.today),
    settings: reportSettings,
    manual: Object.fromEntries(settings.manual),
  });
  return { summary, layout: layoutSummary(summary, reportSettings) };
}

function periodOf(
  { period }: ReportOptions,
  settings: Readonly<Settings>,
  registers: readonly Register[],
  today: Day,
): Period {
  return (
    period ?? (settings.period === null ? undefined : parsePeriod(settings.period)) ?? defaultPeriod(registers, today)
  );
}
