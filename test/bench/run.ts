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
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000];
const TODAY = { year: 2026, month: 6, day: 30 };

function bench(count: number): void {
  const sheet = cleanRegister(count);
  const text = JSON.stringify(sheet.values);
  const runs = count > 50_000 ? 3 : 5;
  const parse = leastCpu(4 * runs, () => JSON.parse(text) as unknown);
  const recognise = leastCpu(runs, () => recogniseSheet(sheet));
  const recognised = recogniseSheet(sheet);
  // A register of its own for each run: what is read once is kept with its columns.
  const input = (): CheckInput => ({ registers: [openRegister(sheet, recognised)], today: TODAY, language: 'vi' });
  const check = leastCpu(runs, () => drain(checkInSteps(input())));
  const { longestStep, steps, result } = drain(checkInSteps(input()));
  const ratio = (milliseconds: number): string => (milliseconds / parse).toFixed(2);
  print(`${count} rows x ${sheet.values[2]?.length ?? 0} columns`);
  print(`  JSON.parse ${parse.toFixed(0)} ms CPU; recognise ${ratio(recognise)} x; check ${ratio(check)} x`);
  print(`  ${result.length} issues; ${steps} steps, the longest ${longestStep.toFixed(1)} ms`);
  for (const { id, cost, longest } of costOfRules(input())) {
    if (cost / check >= 0.01) {
      print(`  ${id.padEnd(32)} ${((100 * cost) / check).toFixed(0).padStart(3)} %  step ${longest.toFixed(1)} ms`);
    }
  }
}

/** What each rule takes when all run after one another; what several share is on the bill of the first. */
function costOfRules({ registers, today }: CheckInput): { id: string; cost: number; longest: number }[] {
  const context = new CheckContext(registers, today);
  const costs = RULES.flatMap(({ id, check }) =>
    registers.map((register) => {
      let longest = 0;
      const cost = leastCpu(1, () => (longest = drain(check(register, context, () => undefined)).longestStep));
      return { id, cost, longest };
    }),
  );
  return costs.sort((a, b) => b.cost - a.cost);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

SIZES.forEach(bench);
