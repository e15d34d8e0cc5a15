import { parseArea } from '../sheet/address';
import { eachChunk } from './engine/eachChunk';
import { sortInSteps } from './engine/sortInSteps';
import { checkInSteps, ORDER, type CheckInput, type CheckProgress } from './checkInSteps';
import type { Issue } from './Issue';
import { RULES } from './rules';

export interface RecheckInput extends Omit<CheckInput, 'applies'> {
  /** What the last check of the same registers found. */
  readonly before: readonly Issue[];
  /** The names of the sheets that have changed since. */
  readonly changed: ReadonlySet<string>;
}

/**
 * What `checkInSteps` would find, from what is known: only the changed sheets
 * are looked through, and the others by the rules that look across sheets.
 */
export function* recheckInSteps(input: RecheckInput): Generator<CheckProgress, readonly Issue[], undefined> {
  const { before, changed, rules = RULES, registers } = input;
  const across = new Set(rules.filter(({ isAcrossSheets }) => isAcrossSheets).map(({ id }) => id));
  const found = yield* checkInSteps({
    ...input,
    applies: (rule, { sheet }) => changed.has(sheet.name) || across.has(rule.id),
  });
  const kept = before.filter(({ sheet, rule }) => !changed.has(sheet) && !across.has(rule));
  const sheets = new Map(registers.map(({ sheet }, index) => [sheet.name, index]));
  const ruleOrder = new Map(rules.map(({ id }, index) => [id, index]));
  const all = [...kept, ...found];
  const placed: PlacedIssue[] = [];
  const total = registers.reduce((sum, { rows }) => sum + rows.length, 0);
  const placing = eachChunk(all.length, (from, to) => {
    for (const issue of all.slice(from, to)) {
      const { top: row = 0, left: column = 0 } = parseArea(issue.cell) ?? {};
      placed.push({ issue, sheet: sheets.get(issue.sheet) ?? 0, row, column, rule: ruleOrder.get(issue.rule) ?? 0 });
    }
  });
  while (placing.next().done !== true) yield { done: total, total };
  const sorting = sortInSteps(placed, compare);
  for (let step = sorting.next(); ; step = sorting.next()) {
    if (step.done === true) return step.value.map(({ issue }) => issue);
    yield { done: total, total };
  }
}

interface PlacedIssue {
  readonly issue: Issue;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rule: number;
}

function compare(a: PlacedIssue, b: PlacedIssue): number {
  return (
    a.sheet - b.sheet ||
    a.row - b.row ||
    a.column - b.column ||
    ORDER[a.issue.severity] - ORDER[b.issue.severity] ||
    a.rule - b.rule
  );
}
