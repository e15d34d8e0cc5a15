import type { Day } from '../vietnamese/day';
import { readText } from '../register/readText';
import type { Register, RegisterColumn, Role } from '../register/Register';
import { cellAddress } from '../sheet/address';
import { CheckContext } from './engine/CheckContext';
import { UNIT_ROLES } from './engine/columns';
import { firstAtLeast } from './engine/firstAtLeast';
import type { Finding, Rule } from './engine/Rule';
import { sortInSteps } from './engine/sortInSteps';
import type { Issue, Severity } from './Issue';
import { RULES } from './rules';
import type { RuleSettings } from './RuleSettings';

export interface CheckInput {
  readonly registers: readonly Register[];
  /** Dates after it lie in the future; it decides which law holds. */
  readonly today: Day;
  /** Of the messages. */
  readonly language: 'vi' | 'en';
  readonly settings?: RuleSettings;
  /** Only these rules, where given; tests and the live check use it. */
  readonly rules?: readonly Rule[];
  /** Leaves out a rule on one register, where given; `recheckInSteps` uses it. */
  readonly applies?: (rule: Rule, register: Register) => boolean;
}

/** How far a check is, in rows of all registers together. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
  /** What was found so far, in the order of the rules. */
  readonly soFar?: () => readonly Issue[];
}

/** What a rule looks at that names no roles: everything that is filled in by hand; reports follow from it. */
const CHECKED_ROLES: readonly Role[] = [...UNIT_ROLES, 'activities', 'loans', 'works', 'plan'];

/** The graver first. */
export const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Checks registers bit by bit: each step is a few milliseconds of work, the
 * last one gives the issues. In the order of the workbook, within a sheet by
 * row and column, within a cell the graver first.
 */
export function* checkInSteps(input: CheckInput): Generator<CheckProgress, readonly Issue[], undefined> {
  const { registers, today, language, settings = {}, rules = RULES, applies } = input;
  const known = registers.filter(({ sheet }) => sheet.band !== 'unknown' && sheet.role !== 'other');
  const active = rules.filter(({ id }) => settings[id]?.off !== true);
  const context = new CheckContext(known, today, (id) => settings[id]?.tolerance);
  const total = known.reduce((sum, { rows }) => sum + rows.length, 0);
  const issues: Placed[] = [];
  const soFar = (): readonly Issue[] => issues.map(({ issue }) => issue);
  let before = 0;
  for (const [order, register] of known.entries()) {
    const applying = active.filter(
      (rule) => (rule.roles ?? CHECKED_ROLES).includes(register.sheet.role) && applies?.(rule, register) !== false,
    );
    // Or the first rule that asks for a column would take it out of the sheet in one go.
    const opening = register.openColumns?.();
    while (opening?.next().done === false) yield { done: before, total, soFar };
    yield { done: before, total, soFar };
    const describe = recordTexts(register);
    for (const [index, rule] of applying.entries()) {
      const done = before + Math.floor((register.rows.length * index) / applying.length);
      const severity = settings[rule.id]?.severity ?? rule.severity;
      const steps = rule.check(register, context, (finding) => {
        issues.push({ order, finding, issue: toIssue(rule.id, severity, register, finding, language, describe) });
      });
      while (steps.next().done !== true) yield { done, total, soFar };
      yield { done, total, soFar };
    }
    before += register.rows.length;
  }
  yield { done: total, total };
  const sorting = sortInSteps(issues, compare);
  for (let step = sorting.next(); ; step = sorting.next()) {
    if (step.done === true) return step.value.map(({ issue }) => issue);
    yield { done: total, total };
  }
}

interface Placed {
  readonly order: number;
  readonly finding: Finding;
  readonly issue: Issue;
}

function compare(a: Placed, b: Placed): number {
  return (
    a.order - b.order ||
    a.finding.row - b.finding.row ||
    a.finding.column - b.finding.column ||
    ORDER[a.issue.severity] - ORDER[b.issue.severity]
  );
}

function toIssue(
  rule: string,
  severity: Severity,
  register: Register,
  { row, column, value, message, fix, related }: Finding,
  language: 'vi' | 'en',
  describe: (row: number) => RecordTexts,
): Issue {
  const { record, commune } = describe(row);
  return {
    rule,
    severity,
    sheet: register.sheet.name,
    cell: cellAddress(row, column),
    value,
    message: message[language],
    fix: fix ?? null,
    ...(record !== '' && { record }),
    ...(commune !== '' && { commune }),
    ...(related && { related }),
  };
}

/** What is said of the record of a row; rows that are no records have empty texts. */
interface RecordTexts {
  /** The name that it goes by. */
  readonly record: string;
  readonly commune: string;
}

function recordTexts(register: Register): (row: number) => RecordTexts {
  const named = register.column('name') ?? register.column('indicator') ?? register.column('unit_supported');
  const communes = register.column('commune');
  return (row) => {
    const index = firstAtLeast(register.rows, row);
    const textOf = (column: RegisterColumn | undefined): string =>
      register.rows[index] === row ? readText(column?.cells[index] ?? '') : '';
    return { record: textOf(named), commune: textOf(communes) };
  };
}
