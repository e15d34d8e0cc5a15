import { drain } from '../../../src/core/drain';
import type { CheckProgress } from '../../../src/core/rules/checkInSteps';
import type { Issue } from '../../../src/core/rules/Issue';
import { tellFindings } from '../../../src/excel/registers/tellFindings';

const issue = (cell: string): Issue => ({
  ...{ rule: 'whitespace', severity: 'info', sheet: 'DS HTX', cell, value: cell, message: 'Thừa khoảng trắng.' },
  fix: null,
});

/** A check that finds an issue with each step. */
function* finding(found: Issue[]): Generator<CheckProgress, readonly Issue[], undefined> {
  for (const cell of ['B5', 'B6', 'B7']) {
    found.push(issue(cell));
    yield { done: found.length, total: 3, soFar: () => [...found] };
  }
  return found;
}

describe('tellFindings', () => {
  let now = 0;
  beforeEach(() => {
    now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => jest.restoreAllMocks());

  it('should tell now and then what was found, and the same list in between', () => {
    const steps = tellFindings(finding([]), []);
    const told = [0, 600, 700].map((time) => {
      now = time;
      const step = steps.next();
      return step.done === true ? undefined : step.value.found;
    });

    expect(told[0]).toBeUndefined();
    expect(told[1]?.map(({ cell }) => cell)).toEqual(['B5', 'B6']);
    expect(told[2]).toBe(told[1]);
    expect(drain(steps)).toHaveLength(3);
  });

  it('should leave out what the user has put aside', () => {
    const steps = tellFindings(finding([]), [{ issue: issue('B5'), reason: 'biết rồi', time: '2026-06-30' }]);
    steps.next();
    now = 600;

    const step = steps.next();

    expect(step.done === true ? undefined : step.value.found?.map(({ cell }) => cell)).toEqual(['B6']);
  });
});
