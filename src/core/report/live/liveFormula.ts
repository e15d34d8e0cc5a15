import type { Measure } from '../../plan/IndicatorDefinition';
import type { Measurement, RowsOfSheet } from '../../plan/Measurement';
import type { Period } from '../../plan/period';
import { ACTIVITY_KINDS, FUNDS } from '../../plan/vocabularies';
import type { Register, RegisterColumn } from '../../register/Register';
import type { Field } from '../../register/fields';
import { columnName, quoteSheetName } from '../../sheet/address';
import { workbookOfSheet } from '../../sheet/foreignSheet';
import type { CellValue } from '../../sheet/values';
import { moneyScale } from '../../vietnamese/moneyScale';
import { serialFromDay } from '../../vietnamese/serialDate';
import { criteriaOf, type Criterion } from './Criterion';
import type { LiveFigure } from './LiveFigure';

/**
 * The COUNTIFS or SUMIFS that gives a figure, if one does: the dates must be
 * real dates, the amounts real numbers, the kinds written as the add-in's own
 * words. What the formula would count is worked out cell by cell, and only
 * when it is exactly the rows that were counted is there a formula.
 *
 * Criteria are the add-in's words and sheets are named in quotes: nothing that
 * a cell holds becomes part of a formula.
 */
export function liveFormula(
  measure: Measure,
  measurement: Measurement,
  registers: readonly Register[],
  period: Period,
): LiveFigure {
  if (measurement.actual === null) return { why: 'chưa có số liệu' };
  if (!isExpressible(measure)) return { why: 'cách tính này không viết được bằng COUNTIFS, SUMIFS' };
  const parts: string[] = [];
  for (const counted of measurement.counted) {
    // A formula over another workbook would be a link that breaks as soon as the report is mailed.
    const workbook = workbookOfSheet(counted.sheet);
    if (workbook !== undefined) return { why: `có số liệu lấy từ sổ “${workbook}”` };
    const register = registers.find(({ sheet }) => sheet.name === counted.sheet);
    const part = register ? formulaOver(register, counted, measure, period) : { why: 'không thấy sheet nguồn' };
    if ('why' in part) return part;
    parts.push(part.formula);
  }
  if (parts.length === 0) return { why: 'không có dòng nguồn' };
  return { formula: `=${parts.join('+')}` };
}

/** Statuses, ratings and averages are read with more sense than a criterion has. */
function isExpressible({ at, status, filter, amount }: Measure): boolean {
  const byWords = filter?.by === 'rating' || filter?.by === 'flag';
  return at !== 'end' && status === undefined && !byWords && amount.kind !== 'average';
}

function formulaOver(
  register: Register,
  { rows }: RowsOfSheet,
  measure: Measure,
  period: Period,
): { readonly formula: string } | { readonly why: string } {
  const dates = register.column(measure.date);
  const [first, last] = [register.rows[0], register.rows.at(-1)];
  if (!dates || first === undefined || last === undefined) return { why: 'sổ nguồn không có dòng nào' };
  if (dates.cells.some((cell) => typeof cell === 'string' && cell.trim() !== '')) {
    return { why: `cột “${dates.header}” có ngày dạng chữ` };
  }
  const amount = amountColumn(register, measure);
  if (amount && 'why' in amount) return amount;

  const cellAt = cellsOf(register);
  const [from, to] = [serialFromDay(period.from), serialFromDay(period.to)];
  if (from === undefined || to === undefined) return { why: 'kỳ báo cáo nằm ngoài lịch của Excel' };
  const inPeriod = range(first, last).filter((row) => {
    const date = cellAt(row, dates.column);
    return typeof date === 'number' && date >= from && date < to + 1;
  });
  const filter = textFilter(register, measure);
  const chosen = chooseCriterion(filter, inPeriod, rows, cellAt);
  if (!chosen) return { why: 'công thức sẽ đếm khác các dòng đã tính' };
  if (amount && rows.some((row) => typeof cellAt(row, amount.column.column) !== 'number')) {
    return { why: `cột “${amount.column.header}” có số dạng chữ` };
  }

  const area = (column: number): string => {
    const name = columnName(column);
    return `${quoteSheetName(register.sheet.name)}!$${name}$${first}:$${name}$${last}`;
  };
  const day = ({ year, month, day: date }: Period['from']): string => `DATE(${year},${month},${date})`;
  const conditions = [
    ...(chosen.criterion && filter ? [`${area(filter.column.column)},"${chosen.criterion.text}"`] : []),
    `${area(dates.column)},">="&${day(period.from)}`,
    // Dates with a time of day belong to their day: up to, not including, the day after.
    `${area(dates.column)},"<"&(${day(period.to)}+1)`,
  ].join(',');
  if (!amount) return { formula: `COUNTIFS(${conditions})` };
  return { formula: `SUMIFS(${area(amount.column.column)},${conditions})${inMillions(amount.scale)}` };
}

interface AmountColumn {
  readonly column: RegisterColumn;
  /** One of the column's unit in đồng; 1e6 where it is no money or needs no change. */
  readonly scale: number;
}

/** The column to sum; `undefined` when rows are counted. */
function amountColumn(register: Register, { amount }: Measure): AmountColumn | { readonly why: string } | undefined {
  if (amount.kind === 'rows') return undefined;
  if (amount.kind === 'projects') {
    const projects = register.column('projects');
    return projects?.cells.some((cell) => typeof cell === 'number') === true
      ? { column: projects, scale: 1e6 }
      : undefined;
  }
  const column = register.column(amount.field);
  if (!column) return { why: 'không thấy cột số liệu' };
  return { column, scale: amount.kind === 'money' ? (moneyScale(column.unit) ?? 1e6) : 1e6 };
}

function inMillions(scale: number): string {
  if (scale === 1e6) return '';
  return scale > 1e6 ? `*${scale / 1e6}` : `/${1e6 / scale}`;
}

interface TextFilter {
  readonly column: RegisterColumn;
  readonly phrases: readonly string[];
}

function textFilter(register: Register, { filter }: Measure): TextFilter | undefined {
  if (filter?.by !== 'activity' && filter?.by !== 'fund') return undefined;
  const field: Field = filter.by === 'activity' ? 'activity_type' : 'funding_source';
  const column = register.column(field);
  const entries = filter.by === 'activity' ? ACTIVITY_KINDS.entries : FUNDS.entries;
  const phrases = entries.find(({ kind }) => kind === filter.kind)?.phrases ?? [];
  return column && { column, phrases: phrases.filter(isCriterion) };
}

/** Phrases with a gap cannot be criteria, and a bare number would match numbers too. */
function isCriterion(phrase: string): boolean {
  return !phrase.includes('…') && !/^\d+$/.test(phrase);
}

/** The first criterion under which exactly the counted rows are counted. */
function chooseCriterion(
  filter: TextFilter | undefined,
  inPeriod: readonly number[],
  counted: readonly number[],
  cellAt: (row: number, column: number) => CellValue,
): { readonly criterion: Criterion | undefined } | undefined {
  const isExact = (rows: readonly number[]) =>
    rows.length === counted.length && rows.every((row, index) => row === counted[index]);
  if (!filter) return isExact(inPeriod) ? { criterion: undefined } : undefined;
  const texts = inPeriod.map((row) => ({ row, cell: cellAt(row, filter.column.column) }));
  // A log of thousands of rows has a few dozen different texts.
  const different = [...new Set(texts.map(({ cell }) => cell))];
  const criterion = filter.phrases.flatMap(criteriaOf).find(({ accepts, isRisky }) => {
    if (different.some(isRisky)) return false;
    const accepted = new Set(different.filter(accepts));
    return isExact(texts.filter(({ cell }) => accepted.has(cell)).map(({ row }) => row));
  });
  return criterion && { criterion };
}

/** Every cell of the sheet, records or not: a formula over a range sees the rows between them too. */
function cellsOf({ source }: Register): (row: number, column: number) => CellValue {
  return (row, column) => source.values[row - source.top]?.[column - source.left] ?? '';
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
