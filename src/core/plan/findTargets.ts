import { readText } from '../register/readText';
import type { Reading } from '../register/reading';
import type { Register, RegisterColumn } from '../register/Register';
import type { CellValue } from '../sheet/values';
import type { IndicatorDefinition } from './IndicatorDefinition';
import { matchPlanRow } from './matchPlanRow';
import type { Period } from './period';
import type { FoundTarget, PlanDoubt, PlanDoubtKind, PlanFindings, PlanRow, PlanSheet } from './PlanFindings';
import { workbookOfSheet } from '../sheet/foreignSheet';
import { parseTarget, type Target } from './target';
import { targetInUnit } from './targetInUnit';
import { yearOfPlan } from './yearOfPlan';

export interface FindTargetsOptions {
  /** The years of plans that name none, as the user has told, by sheet. */
  readonly planYears?: Readonly<Record<string, number>>;
}

interface Row extends PlanRow {
  readonly section: string;
  readonly unit: string;
  readonly cell: CellValue;
}

/**
 * Sets the rows of the plans against the lines of the table. Only a plan of
 * the year in which the period ends counts, and a row only when it asks for
 * the same thing in the same unit; whatever is less certain is told and not used.
 */
export function findTargets(
  definitions: readonly IndicatorDefinition[],
  registers: readonly Register[],
  period: Pick<Period, 'to'>,
  { planYears = {} }: FindTargetsOptions = {},
): PlanFindings {
  const plans = registers.filter(({ sheet }) => sheet.role === 'plan' && sheet.band !== 'unknown');
  const withYears = plans.map((plan) => {
    const { name } = plan.sheet;
    // A sheet may well be called "constructor".
    const told = Object.hasOwn(planYears, name) ? planYears[name] : undefined;
    const year = told === undefined ? yearOfPlan(plan) : ({ kind: 'sure', value: told } as const);
    return { plan, year, isTold: told !== undefined };
  });
  const ofYear = withYears.filter(({ year }) => year.kind === 'sure' && year.value === period.to.year);
  // A commune's own plan in its workbook is not the plan that the whole is held against.
  const own = ofYear.filter(({ plan }) => workbookOfSheet(plan.sheet.name) === undefined);
  const used = own.length > 0 ? own : ofYear;
  const rows = used.flatMap(({ plan }) => rowsOf(plan));
  const targets = new Map<string, FoundTarget>();
  const doubts = new Map<string, PlanDoubt[]>();
  const taken = new Set<Row>();
  const hinted = new Map<string, readonly { row: Row; why: PlanDoubtKind }[]>();

  for (const definition of definitions) {
    const verdicts = rows.map((row) => ({ row, verdict: matchPlanRow(row, definition.plan) }));
    const fits = verdicts.filter(({ verdict }) => verdict === true).map(({ row }) => row);
    hinted.set(
      definition.id,
      verdicts.flatMap(({ row, verdict }) => (typeof verdict === 'string' ? [{ row, why: verdict }] : [])),
    );
    fits.forEach((row) => taken.add(row));
    const decided = decide(fits, definition);
    if ('target' in decided) targets.set(definition.id, decided);
    else if (fits.length > 0) {
      doubts.set(
        definition.id,
        fits.map((row) => ({ ...shown(row), why: decided.why })),
      );
    }
  }
  // A row that belongs to one line without doubt is no riddle to another.
  const riddles = new Set<Row>();
  for (const [id, candidates] of hinted) {
    const open = candidates.filter(({ row }) => !taken.has(row));
    open.forEach(({ row }) => riddles.add(row));
    if (targets.has(id) || open.length === 0) continue;
    doubts.set(id, [...(doubts.get(id) ?? []), ...open.map(({ row, why }) => ({ ...shown(row), why }))]);
  }
  return {
    targets,
    doubts,
    sheets: [
      ...withYears.map((found) => {
        const { plan, year, isTold } = found;
        const sheet = { ...sheetUse(plan, year, period.to.year), ...(isTold && { isTold }) };
        return sheet.use === 'used' && !used.includes(found) ? { ...sheet, use: 'elsewhere' as const } : sheet;
      }),
      ...reportsWithPlans(registers),
    ],
    unmatched: rows.filter((row) => !taken.has(row) && !riddles.has(row)).map(shown),
  };
}

/** The rows of a plan that ask for something. */
function rowsOf(plan: Register): Row[] {
  const labels = plan.column('indicator');
  const targets = plan.column('plan_year');
  if (!labels || !targets) return [];
  const units = plan.column('unit');
  return plan.rows.flatMap((row, index) => {
    const cell = targets.cells[index] ?? '';
    const reading = parseTarget(cell);
    if (reading.kind === 'empty') return [];
    const own = reading.kind === 'sure' ? reading.value.unit : '';
    return {
      sheet: plan.sheet.name,
      row,
      label: readText(labels.cells[index] ?? ''),
      text: readText(cell),
      section: plan.section(index) ?? '',
      unit: unitOf(units, index) || own,
      cell,
    };
  });
}

function unitOf(units: RegisterColumn | undefined, index: number): string {
  return readText(units?.cells[index] ?? '');
}

/** The one target that the fitting rows agree on. */
function decide(fits: readonly Row[], { unit }: IndicatorDefinition): FoundTarget | { readonly why: PlanDoubtKind } {
  const read = fits.map((row) => ({ row, target: targetInUnit(row.cell, row.unit, unit) }));
  const [first] = read;
  if (!first?.target || read.some(({ target }) => target === undefined)) return { why: 'target-unclear' };
  const { target } = first;
  if (read.some((other) => other.target && !isSameTarget(other.target, target))) return { why: 'several-rows' };
  const isPlain = target.minimum !== null && target.minimum === target.maximum && !target.percent;
  return { ...shown(first.row), target, plan: isPlain && target.minimum !== null ? target.minimum : target.text };
}

function isSameTarget(a: Target, b: Target): boolean {
  return a.minimum === b.minimum && a.maximum === b.maximum && a.strict === b.strict && a.percent === b.percent;
}

function sheetUse(plan: Register, year: Reading<number>, wanted: number): PlanSheet {
  const { sheet } = plan;
  const named = { sheet: sheet.name, years: year.kind === 'ambiguous' ? [...year.candidates].sort() : [] };
  if (year.kind === 'empty') return { ...named, use: 'year-missing' };
  if (year.kind === 'ambiguous') return { ...named, use: 'year-unclear' };
  if (year.kind === 'unreadable') return { ...named, use: 'several-years' };
  if (year.value !== wanted) return { ...named, years: [year.value], use: 'other-year' };
  return { ...named, years: [year.value], use: plan.column('plan_year') ? 'used' : 'targets-missing' };
}

/** A table with results in it is a report, ours or an older one; its column of targets is not the plan. */
function reportsWithPlans(registers: readonly Register[]): PlanSheet[] {
  return registers
    .filter((register) => register.sheet.role === 'report' && register.column('plan_year') !== undefined)
    .map(({ sheet }) => ({ sheet: sheet.name, use: 'has-results', years: [] }));
}

function shown({ sheet, row, label, text }: Row): PlanRow {
  return { sheet, row, label, text };
}
