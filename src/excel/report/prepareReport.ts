import { defaultPeriod } from '../../core/plan/defaultPeriod';
import { parsePeriod, type Period } from '../../core/plan/period';
import type { Day } from '../../core/vietnamese/day';
import { openForeignSheet } from '../../core/register/openForeignSheet';
import type { Register } from '../../core/register/Register';
import { countedSheetName } from '../../core/report/counted/layoutCountedRows';
import { buildSummary } from '../../core/report/buildSummary';
import type { ReportSettings } from '../../core/report/ReportSettings';
import type { Summary } from '../../core/report/Summary';
import { differentNames } from '../../core/sheet/differentNames';
import type { OtherWorkbook } from '../../core/sheet/OtherWorkbook';
import { assertGoing, pause } from '../host/pause';
import { namedSheets } from '../reading/namedSheets';
import { openWorkbook } from '../registers/openWorkbook';
import { runInSlices } from '../registers/runInSlices';
import { choicesOf } from './choicesOf';
import { readEarlierReports } from './readEarlierReports';
import type { ReportChoices } from './ReportChoices';
import type { ReportOptions } from './ReportOptions';
import { reportOfYearBefore } from './reportOfYearBefore';

/** A report that was measured and not yet laid out. */
export interface PreparedReport {
  readonly summary: Summary;
  readonly settings: Partial<ReportSettings>;
  /** As they hold for this report: the stored ones, and what the options say instead. */
  readonly choices: ReportChoices;
  /** The registers that were counted, those of other workbooks among them. */
  readonly registers: readonly Register[];
  /** The sheet with HTX's own report of the same period a year earlier, whether it was chosen or not. */
  readonly reportOfYearBefore: string | undefined;
}

/** Reads the workbook and measures it; changes nothing. */
export async function prepareReport(options: ReportOptions): Promise<PreparedReport> {
  const { registers: own, reading } = await openWorkbook(options);
  const { state } = reading;
  const choices = { ...choicesOf(state.settings, namedSheets(reading)), ...chosenNow(options) };
  const isPrevious = ({ sheet }: Register): boolean => choices.previousSheets.includes(sheet.name);
  const registers = [
    ...own.filter((register) => !isPrevious(register)),
    ...(await openForeign(options.others ?? [], options)),
  ];
  const written = reading.skipped.filter(
    ({ cause, name }) => cause === 'report' && choices.previousSheets.includes(name),
  );
  const previous = [
    ...own.filter(isPrevious),
    ...(await readEarlierReports(
      written.map(({ name }) => name),
      options,
    )),
    ...(await openForeign(options.previousWorkbooks ?? [], options)),
  ];
  // What is absent in the stored settings is absent here too: a JSON object has no `undefined`.
  const settings = signedOn(state.settings.report as Partial<ReportSettings>, options.today);
  const changes = choices.template === 'B' ? undefined : choices.definitions[choices.template];
  const period = options.period ?? storedPeriod(state.settings.period) ?? defaultPeriod(registers, options.today);
  const measured = buildSummary({
    registers,
    previous,
    period,
    settings,
    template: choices.template,
    manual: choices.manual,
    samePeriod: choices.samePeriod,
    isConverted: choices.isConverted,
    planYears: choices.planYears,
    ...(changes && { changes }),
  });
  const there = new Set([...own, ...previous].map(({ sheet }) => sheet.name));
  const earlier = reportOfYearBefore(reading, period);
  const notes = [
    ...measured.notes,
    ...goneNote(choices.previousSheets.filter((name) => !there.has(name))),
    ...(previous.length === 0 && !isCompared(measured) ? offerNote(earlier) : []),
    ...ignoredNote(state.ignored.length),
    ...(choices.countedRows ? [] : leftNote(reading.order.find((name) => name === countedSheetName(period)))),
  ];
  return { summary: { ...measured, notes }, settings, choices, registers, reportOfYearBefore: earlier };
}

function isCompared({ indicators }: Summary): boolean {
  return indicators.some(({ comparison }) => comparison !== null);
}

/** Reports that are signed on the day on which they are made. */
function signedOn(settings: Partial<ReportSettings>, today: Day): Partial<ReportSettings> {
  return settings.date === 'today' ? { ...settings, date: today } : settings;
}

/** The members of the options that are choices; what is `undefined` was not chosen. */
function chosenNow(options: ReportOptions): Partial<Omit<ReportChoices, 'period'>> {
  const { template, definitions, manual, samePeriod, previousSheets, isConverted, planYears, countedRows } = options;
  const all = { template, definitions, manual, samePeriod, previousSheets, isConverted, planYears, countedRows };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The pane can draw meanwhile. */
async function openForeign(
  workbooks: readonly OtherWorkbook[],
  { signal }: Pick<ReportOptions, 'signal'>,
): Promise<Register[]> {
  const registers: Register[] = [];
  for (const { name, sheets } of differentNames(workbooks)) {
    for (const sheet of sheets) {
      assertGoing(signal);
      registers.push(...(await runInSlices(openForeignSheet(name, sheet), signal ? { signal } : {})));
      await pause();
    }
  }
  return registers;
}

function storedPeriod(text: string | null): Period | undefined {
  return text === null ? undefined : parsePeriod(text);
}

function goneNote(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const quoted = names.map((name) => `“${name}”`).join(', ');
  return [`Không so sánh được với sheet ${quoted} (chọn làm sổ năm trước) vì sheet không còn hoặc không có dữ liệu.`];
}

/** Nothing is compared unasked: a report that HTX wrote a year ago may have been a draft. */
function offerNote(sheet: string | undefined): string[] {
  if (sheet === undefined) return [];
  return [`Sheet “${sheet}” là báo cáo cùng kỳ năm trước: có thể chọn làm số cùng kỳ để so sánh.`];
}

/** Whoever signs must know that somebody has set something aside. */
function ignoredNote(count: number): string[] {
  return count === 0 ? [] : [`Khi kiểm tra sổ, ${count} vấn đề được bỏ qua có lý do.`];
}

/** The rows that an earlier run listed: nothing is deleted unasked, and nobody must take them for those of this report. */
function leftNote(sheet: string | undefined): string[] {
  if (sheet === undefined) return [];
  return [`Sheet “${sheet}” là của lần lập báo cáo trước, không kèm báo cáo này: nên xóa hoặc lập lại.`];
}
