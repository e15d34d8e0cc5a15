import type { IndicatorDefinition } from '../../plan/IndicatorDefinition';
import { matchPlanRow } from '../../plan/matchPlanRow';
import { measure } from '../../plan/measure';
import type { Period } from '../../plan/period';
import { periodIn } from '../../plan/periodIn';
import { targetInUnit } from '../../plan/targetInUnit';
import { yearBefore } from '../../plan/yearBefore';
import { yearOfPlan } from '../../plan/yearOfPlan';
import { readText } from '../../register/readText';
import type { Field } from '../../register/fields';
import type { Register } from '../../register/Register';
import { withoutWorkbook } from '../../sheet/foreignSheet';
import { foldSpelling } from '../../vietnamese/foldSpelling';
import type { EarlierFigure, EarlierFigures } from './EarlierFigures';

export interface EarlierInput {
  readonly definitions: readonly IndicatorDefinition[];
  /** Of this workbook: an earlier report in it, or a column "Cùng kỳ" in its plan. */
  readonly registers: readonly Register[];
  /** Of the year before, counted as this year's are; a report among them tells its figures too. */
  readonly previous: readonly Register[];
  readonly typed: Readonly<Record<string, number>>;
  readonly period: Period;
}

const UNKNOWN: EarlierFigure = { why: 'không có số liệu cùng kỳ' };

/**
 * What each line came to a year earlier. What the user typed comes first, then
 * the workbook of the year before, then the tables of this one; where those
 * disagree there is no figure. Empty when nothing at all is known.
 */
export function findEarlier(input: EarlierInput): EarlierFigures {
  const before = yearBefore(input.period);
  const tables = [...input.registers, ...input.previous].flatMap((register) => {
    const field = fieldOfEarlier(register, before, input.period);
    return field ? [{ register, field }] : [];
  });
  const found = new Map<string, EarlierFigure>();
  const used = new Set<string>();
  for (const definition of input.definitions) {
    const own = typedFigure(input.typed[definition.id]) ?? countedFigure(definition, input.previous, before);
    const inTables = own ? [] : figuresInTables(definition, tables);
    const figure = own ?? agreed(inTables);
    if (figure) found.set(definition.id, figure);
    for (const { sheet } of inTables) used.add(sheet);
  }
  const figures = new Map(input.definitions.map(({ id }) => [id, found.get(id) ?? UNKNOWN]));
  return { figures: found.size === 0 ? found : figures, tables: [...used] };
}

function typedFigure(value: number | undefined): EarlierFigure | undefined {
  return value === undefined ? undefined : { actual: value, source: 'điền tay' };
}

function countedFigure(
  { measure: how }: IndicatorDefinition,
  previous: readonly Register[],
  before: Period,
): EarlierFigure | undefined {
  if (!how || previous.length === 0) return undefined;
  const { actual, doubtful } = measure(how, previous, before);
  if (actual === null) return undefined;
  const open = doubtful.reduce((sum, { rows }) => sum + rows.length, 0);
  const source = `đếm từ sổ năm trước${open > 0 ? `, ${open} dòng chưa tính` : ''}`;
  return { actual, source };
}

/** The column of a table that holds the figures of the year before, if it has one. */
function fieldOfEarlier(register: Register, before: Period, period: Period): Field | undefined {
  const { sheet } = register;
  if (sheet.band === 'unknown' || (sheet.role !== 'report' && sheet.role !== 'plan')) return undefined;
  const about = periodIn([withoutWorkbook(sheet.name), ...sheet.titles].join(' | '));
  if (about && isSame(about, before) && register.column('actual_half')) return 'actual_half';
  if (!register.column('actual_same_period')) return undefined;
  if (about && isSame(about, period)) return 'actual_same_period';
  const year = yearOfPlan(register);
  return sheet.role === 'plan' && year.kind === 'sure' && year.value === period.to.year
    ? 'actual_same_period'
    : undefined;
}

function isSameText(a: string, b: string): boolean {
  return foldSpelling(a) === foldSpelling(b);
}

function isSame(a: Period, b: Period): boolean {
  return a.shortLabel === b.shortLabel;
}

interface FigureInTable {
  readonly actual: number;
  readonly sheet: string;
  readonly row: number;
}

function figuresInTables(
  { plan, group, label, unit }: IndicatorDefinition,
  tables: readonly { readonly register: Register; readonly field: Field }[],
): FigureInTable[] {
  return tables.flatMap(({ register, field }) =>
    register.rows.flatMap((row, index) => {
      const cell = (name: Field) => register.column(name)?.cells[index] ?? '';
      const line = {
        label: readText(cell('indicator')),
        unit: readText(cell('unit')),
        section: register.section(index) ?? '',
      };
      const isOwn =
        isSameText(line.label, label) &&
        isSameText(line.unit, unit) &&
        (line.section === '' || isSameText(line.section, group));
      if (!isOwn && matchPlanRow(line, plan) !== true) return [];
      const value = targetInUnit(cell(field), line.unit, unit);
      if (!value || value.minimum === null || value.minimum !== value.maximum) return [];
      return [{ actual: value.minimum, sheet: register.sheet.name, row }];
    }),
  );
}

/** The figure that all tables give; why there is none where they disagree. */
function agreed(figures: readonly FigureInTable[]): EarlierFigure | undefined {
  const [first, ...others] = figures;
  if (!first) return undefined;
  const source = ({ sheet, row }: FigureInTable): string => `sheet “${sheet}”, dòng ${row}`;
  if (others.every(({ actual }) => actual === first.actual)) return { actual: first.actual, source: source(first) };
  return { why: `số cùng kỳ không thống nhất (${figures.map(source).join('; ')})` };
}
