import { openRegister } from '../../../src/core/register/openRegister';
import { recogniseSheet } from '../../../src/core/register/recogniseSheet';
import { checkInSteps } from '../../../src/core/rules/checkInSteps';
import { checkRegisters } from '../../../src/core/rules/checkRegisters';
import type { Issue } from '../../../src/core/rules/Issue';
import { issueKey } from '../../../src/core/rules/issueKey';
import type { SheetValues } from '../../../src/core/sheet/values';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { cleanRegister, COLUMNS } from '../../fixtures/registers/cleanRegister';
import { dirtyRegister } from '../../fixtures/registers/dirtyRegister';
import { sheetsOf } from '../register/sheetsOf';

const TODAY = { year: 2026, month: 6, day: 30 };

const open = (sheet: SheetValues) => openRegister(sheet, recogniseSheet(sheet));

describe('a clean register', () => {
  it('should be recognised as what it is', () => {
    const { sheet } = open(cleanRegister(2000));

    expect(sheet.role).toBe('cooperatives');
    expect(sheet.dataRows).toHaveLength(2000);
    expect(sheet.columns.map(({ field, column }) => [column, field])).toEqual(
      COLUMNS.map(([field], index) => [index + 1, field]),
    );
  });

  it('should have no error and no warning in 2,000 rows', () => {
    const issues = checkRegisters({ registers: [open(cleanRegister(2000))], today: TODAY, language: 'vi' });

    expect(issues.filter(({ severity }) => severity !== 'info').slice(0, 5)).toEqual([]);
  });

  it('should leave the sample alone', () => {
    const registers = sheetsOf(buildSample()).map(open);

    expect(checkRegisters({ registers, today: { year: 2020, month: 9, day: 1 }, language: 'vi' })).toEqual([]);
  });
});

describe('a dirty register', () => {
  it.each([[1], [3], [6]])('should show every defect that was put in %i times, and nothing else', (times) => {
    const { sheet, injected } = dirtyRegister(times);

    const issues = checkRegisters({ registers: [open(sheet)], today: TODAY, language: 'vi' });

    const found = issues.map(({ rule, cell }) => `${cell} ${rule}`);
    expect(found.sort()).toEqual(injected.map(({ rule, cell }) => `${cell} ${rule}`).sort());
  });

  it('should find a code that is used twice in both rows', () => {
    const clean = cleanRegister(20);
    const values = clean.values.map((row) => [...row]);
    values[10]![2] = values[4]![2]!;

    const issues = checkRegisters({ registers: [open({ ...clean, values })], today: TODAY, language: 'vi' });

    const doubled = issues.filter(({ rule }) => rule === 'tax-code-duplicate');
    expect(doubled.map(({ cell }) => cell)).toEqual(['C5', 'C11']);
    expect(doubled[0]?.related).toEqual([{ sheet: 'DS HTX', cell: 'C11' }]);
  });
});

describe('the check', () => {
  it('should work in many small steps and end with all rows done', () => {
    const steps = checkInSteps({ registers: [open(cleanRegister(5000))], today: TODAY, language: 'vi' });
    let last = { done: 0, total: 0 };
    let count = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      expect(step.value.done).toBeGreaterThanOrEqual(last.done);
      last = step.value;
      count += 1;
    }

    expect(last).toMatchObject({ done: 5000, total: 5000 });
    expect(count).toBeGreaterThan(50);
  });

  it('should tell in between what it found so far', () => {
    const registers = [open(dirtyRegister(3).sheet)];
    const steps = checkInSteps({ registers, today: TODAY, language: 'vi' });
    const counts: number[] = [];
    let found: readonly Issue[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      found = step.value.soFar?.() ?? found;
      counts.push(found.length);
    }

    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBeGreaterThan(10);
    expect(new Set(found)).toEqual(new Set(step.value));
  });

  it('should leave out rules that are off, and give others the severity that is set', () => {
    const registers = [open(dirtyRegister(1).sheet)];
    const settings = { 'name-missing': { off: true }, 'status-unknown': { severity: 'error' } } as const;

    const issues = checkRegisters({ registers, today: TODAY, language: 'vi', settings });

    expect(issues.filter(({ rule }) => rule === 'name-missing')).toEqual([]);
    expect(issues.find(({ rule }) => rule === 'status-unknown')?.severity).toBe('error');
  });

  it('should know an issue again after rows were put in above it', () => {
    const { sheet } = dirtyRegister(1);
    const check = (values: SheetValues) => checkRegisters({ registers: [open(values)], today: TODAY, language: 'vi' });
    const named = (issues: ReturnType<typeof check>) =>
      issues.filter(({ record }) => record !== undefined).map(issueKey);
    const moved = {
      ...sheet,
      values: [sheet.values[0]!, sheet.values[1]!, sheet.values[1]!, ...sheet.values.slice(2)],
    };

    expect(named(check(moved))).toEqual(named(check(sheet)));
  });
});
