import type { Period } from '../plan/period';
import type { PlanFindings } from '../plan/PlanFindings';
import { yearBefore } from '../plan/yearBefore';
import type { Register } from '../register/Register';
import { workbookOfSheet } from '../sheet/foreignSheet';
import { formatDate } from '../vietnamese/formatDate';
import type { MeasuredIndicator } from './buildIndicator';
import type { ComparisonBase } from './comparison/comparisonBase';
import { doubtNotes } from './doubtNotes';
import { describePlanSheet } from './describePlan';
import { summariseVerdicts } from './describeVerdict';
import { rowRanges } from './rowRanges';

export interface NotesInput {
  readonly measured: readonly MeasuredIndicator[];
  readonly findings: PlanFindings;
  readonly registers: readonly Register[];
  readonly period: Period;
  /** Those of the year before. */
  readonly previous: readonly Register[];
  /** The sheets of earlier reports and plans that figures of the year before were taken from. */
  readonly earlierTables: readonly string[];
  /** `null` when nothing is compared. */
  readonly base: ComparisonBase | null;
}

/**
 * What the reader of the report must know of its making, in plain Vietnamese:
 * the period, where the plan comes from, what was left out and why, what
 * counts although it might surprise, which sheets were not used.
 */
export function writeNotes(input: NotesInput): string[] {
  const { measured, findings, registers, period, base } = input;
  return [
    `Số liệu tính các dòng có ngày từ ${formatDate(period.from)} đến hết ${formatDate(period.to)}.`,
    ...workbookNotes(registers),
    ...planNotes(findings, period),
    ...verdictNote(measured),
    ...(base?.note ? [base.note] : []),
    ...previousNotes(input),
    ...doubtNotes(measured),
    ...stoppedNotes(measured),
    ...unusedSheets(registers),
  ];
}

/** Which other workbooks figures come from, and which of them gave none. */
function workbookNotes(registers: readonly Register[]): string[] {
  const all = new Set(registers.flatMap(({ sheet }) => workbookOfSheet(sheet.name) ?? []));
  const used = new Set(registers.filter(isSource).flatMap(({ sheet }) => workbookOfSheet(sheet.name) ?? []));
  const unused = [...all].filter((name) => !used.has(name));
  return [
    ...(used.size > 0 ? [`Số liệu tổng hợp cả từ sổ khác: ${quoted(used)}.`] : []),
    ...(unused.length > 0 ? [`Không tính sổ ${quoted(unused)} vì không nhận ra sổ nguồn nào trong đó.`] : []),
  ];
}

/** Where the figures of the year before come from, and which of the sheets that were chosen for them gave none. */
function previousNotes({ previous, earlierTables, period }: NotesInput): string[] {
  const counted = new Set(previous.filter(isSource).map(({ sheet }) => sheet.name));
  const reports = new Set(previous.filter(isReport).map(({ sheet }) => sheet.name));
  const silent = [...reports].filter((name) => !earlierTables.includes(name));
  const unknown = counted.size + reports.size > 0 ? [] : new Set(previous.map(({ sheet }) => sheet.name));
  const quotedIf = (names: Iterable<string>, say: (list: string) => string): string[] => {
    const list = quoted(names);
    return list === '' ? [] : [say(list)];
  };
  return [
    ...quotedIf(counted, (list) => `Số cùng kỳ năm trước đếm từ sheet ${list}.`),
    ...quotedIf(earlierTables, (list) => `Số cùng kỳ năm trước lấy từ bảng ở sheet ${list}.`),
    ...quotedIf(
      // A whole workbook of last year may hold reports of other periods beside its registers.
      counted.size > 0 ? [] : silent,
      (list) =>
        `Không lấy được số cùng kỳ từ sheet ${list}: không phải báo cáo ${yearBefore(period).label} hoặc không có chỉ tiêu nào trùng.`,
    ),
    ...quotedIf(unknown, (list) => `Không nhận ra sổ nguồn nào của năm trước trong sheet ${list}.`),
  ];
}

function isReport({ sheet }: Register): boolean {
  return sheet.band !== 'unknown' && sheet.role === 'report';
}

/** Plans and reports are not counted, nor what was not recognised. */
function isSource({ sheet }: Register): boolean {
  return sheet.band !== 'unknown' && !['plan', 'report', 'other'].includes(sheet.role);
}

function quoted(names: Iterable<string>): string {
  return [...names].map((name) => `“${name}”`).join(', ');
}

function planNotes({ sheets, unmatched }: PlanFindings, period: Period): string[] {
  const notes = sheets.map((sheet) => describePlanSheet(sheet, period.to.year));
  if (!sheets.some(({ use }) => use === 'used')) notes.push(`Chưa có kế hoạch năm ${period.to.year} để đối chiếu.`);
  if (unmatched.length > 0) {
    const rows = unmatched.map(({ sheet, row, label, text }) => `“${label}” ${text} (${sheet}, ${rowRanges([row])})`);
    notes.push(`Chỉ tiêu trong kế hoạch chưa có trong bảng này: ${rows.join('; ')}.`);
  }
  return notes;
}

function verdictNote(measured: readonly MeasuredIndicator[]): string[] {
  const summary = summariseVerdicts(measured.map(({ indicator }) => indicator));
  return summary === null ? [] : [`So với kế hoạch năm: ${summary}.`];
}

function stoppedNotes(measured: readonly MeasuredIndicator[]): string[] {
  return measured.flatMap(({ indicator, measurement }) =>
    (measurement?.stopped ?? []).map(
      ({ sheet, rows }) =>
        `${indicator.label}: vẫn tính ${rows.length} đơn vị nay không còn hoạt động (sheet “${sheet}”, ${rowRanges(rows)}).`,
    ),
  );
}

function unusedSheets(registers: readonly Register[]): string[] {
  const unknown = registers
    .filter(({ sheet, source }) => sheet.band === 'unknown' && hasContent(source.values))
    .map(({ sheet }) => `“${sheet.name}”`);
  if (unknown.length === 0) return [];
  return [`Không dùng sheet ${unknown.join(', ')} vì không nhận ra là sổ gì.`];
}

function hasContent(values: Register['source']['values']): boolean {
  return values.some((row) => row.some((cell) => cell !== ''));
}
