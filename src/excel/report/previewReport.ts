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
  const measured = buildSummary({
    registers,
    period: periodOf(options, settings, registers, options.today),
    settings: reportSettings,
    manual: Object.fromEntries(settings.manual),
  });
  const summary = { ...measured, notes: [...measured.notes, ...ignoredNote(reading.state.ignored.length)] };
  return { summary, layout: layoutSummary(summary, reportSettings) };
}

/** Whoever signs must know that somebody has set something aside. */
function ignoredNote(count: number): string[] {
  return count === 0 ? [] : [`Khi kiểm tra sổ, ${count} vấn đề được bỏ qua có lý do.`];
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
