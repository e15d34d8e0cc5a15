import { openRegister } from '../../src/core/register/openRegister';
import { recogniseSheet } from '../../src/core/register/recogniseSheet';
import { checkInSteps, type CheckInput } from '../../src/core/rules/checkInSteps';
import { CheckContext } from '../../src/core/rules/engine/CheckContext';
import { RULES } from '../../src/core/rules/rules';
import { cleanRegister } from '../fixtures/registers/cleanRegister';
import { drain, leastCpu } from './measure';

/**
 * `npm run bench`: what a check costs, as a ratio to `JSON.parse` of the same
 * cells, so that the figure means the same on every machine. Nothing is
 * asserted: it is for whoever makes the rules faster, or slower.
 */

/** Of the pane, in a browser that is loaded for these alone. */
const OF_PANE: Readonly<Record<string, () => Promise<void>>> = {
  pane: async () => (await import('./pane')).benchPane(print),
  start: async () => (await import('./paneStart')).benchPaneStart(print),
};
const ofPane = OF_PANE[process.argv[2] ?? ''];
const SIZES = process.argv.length > 2 && !ofPane ? process.argv.slice(2).map(Number) : [10_000, 100_000];
const TODAY = { year: 2026, month: 6, day: 30 };
/** So many rules are named. */
const DEAREST = 5;

function bench(count: number): void {
  const sheet = cleanRegister(count);
  const text = JSON.stringify(sheet.values);
  const runs = count > 50_000 ? 5 : 15;
  // The cells as Excel hands them over: fresh ones, and not those that the register was made of.
  const values = JSON.parse(text) as typeof sheet.values;
  const fresh = { ...sheet, values };
  const parse = leastCpu(2 * runs, () => JSON.parse(text) as unknown);
  const recognise = leastCpu(runs, () => recogniseSheet(fresh));
  const recognised = recogniseSheet(fresh);
  // A register of its own for each run: what is read once is kept with its columns.
  const input = (): CheckInput => ({ registers: [openRegister(fresh, recognised)], today: TODAY, language: 'vi' });
  const check = leastCpu(runs, () => drain(checkInSteps(input())));
  const drained = Array.from({ length: runs }, () => drain(checkInSteps(input())));
  const longestStep = Math.min(...drained.map((one) => one.longestStep));
  const ratio = (milliseconds: number): string => (milliseconds / parse).toFixed(1);
  print(
    `${count} rows x ${sheet.values[2]?.length ?? 0} columns: JSON.parse of the cells takes ${parse.toFixed(0)} ms`,
  );
  print(`  check ${ratio(check)} x JSON.parse (${check.toFixed(0)} ms CPU), recognition ${ratio(recognise)} x`);
  print(
    `  ${drained[0]?.steps ?? 0} steps, the longest ${longestStep.toFixed(1)} ms; ${drained[0]?.result.length ?? 0} issues`,
  );
  const costs = costOfRules(input, runs);
  const all = costs.reduce((sum, { cost }) => sum + cost, 0);
  for (const { id, cost } of costs.slice(0, DEAREST)) {
    print(`  ${id.padEnd(32)} ${((100 * cost) / all).toFixed(0).padStart(3)} % of what the rules take`);
  }
}

/** What each rule takes when all run after one another, the dearest first; what several share is on the bill of the first. */
function costOfRules(input: () => CheckInput, runs: number): { id: string; cost: number }[] {
  const least = new Map<string, number>();
  for (let run = 0; run < runs; run += 1) {
    const { registers, today } = input();
    const context = new CheckContext(registers, today);
    // As the check does: the columns are there before the first rule asks.
    for (const register of registers) if (register.openColumns) drain(register.openColumns());
    for (const { id, check } of RULES) {
      const cost = registers.reduce(
        (sum, register) => sum + leastCpu(1, () => drain(check(register, context, () => undefined))),
        0,
      );
      least.set(id, Math.min(least.get(id) ?? Infinity, cost));
    }
  }
  return [...least].map(([id, cost]) => ({ id, cost })).sort((a, b) => b.cost - a.cost);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (ofPane) void ofPane();
else SIZES.forEach(bench);
