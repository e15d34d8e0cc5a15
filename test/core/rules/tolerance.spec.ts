import fc from 'fast-check';
import { checkRegisters } from '../../../src/core/rules/checkRegisters';
import { caseRegisters } from '../../../src/core/rules/engine/caseRegisters';
import type { CaseSheet } from '../../../src/core/rules/engine/Rule';
import { RULES } from '../../../src/core/rules/rules';

const TODAY = { year: 2026, month: 6, day: 30 };

const MEMBERS: CaseSheet = {
  role: 'cooperatives',
  fields: ['name', 'members_total', 'members_official', 'members_linked_capital', 'members_linked_noncapital'],
  rows: [['HTX A', 40, 30, 5, 3]],
};
const TOTALS: CaseSheet = {
  role: 'cooperatives',
  fields: ['name', 'charter_capital'],
  rows: [
    ['HTX A', 300.4],
    ['HTX B', 200],
    ['Tổng cộng', 500],
  ],
  totals: [4],
};
const percents = (...printed: (string | number)[]): CaseSheet => ({
  role: 'plan',
  fields: ['indicator', 'plan_year', 'actual_half', 'pct_plan'],
  rows: printed.map((value, index) => [`Chỉ tiêu ${index}`, 20, 16, value]),
});

/** The cells in which a rule finds something when it may let so much differ. */
function foundBy(rule: string, sheet: CaseSheet, tolerance?: number): string[] {
  const settings = tolerance === undefined ? {} : { [rule]: { tolerance } };
  return checkRegisters({
    registers: caseRegisters([sheet]),
    today: TODAY,
    language: 'vi',
    rules: RULES.filter(({ id }) => id === rule),
    settings,
  }).map(({ cell }) => cell);
}

describe('the tolerance of a rule', () => {
  it('should be told by the rules that have one, and by no others', () => {
    const told = RULES.filter(({ tolerance }) => tolerance).map(({ id }) => id);

    expect(told).toEqual(['parts-total-mismatch', 'total-row-mismatch', 'figure-inconsistent']);
  });

  it.each([
    ['parts-total-mismatch', MEMBERS, 1, 2, ['B2']],
    ['total-row-mismatch', TOTALS, 0.3, 0.5, ['B4']],
    // 80% is right: as a ratio, as a text, as a number of percent.
    ['figure-inconsistent', percents(0.81, '81%', 81), 0.2, 1, ['D2', 'D3', 'D4']],
  ] as const)('should let %s pass what it allows and no more', (rule, sheet, tooLittle, enough, cells) => {
    expect(foundBy(rule, sheet)).toEqual(cells);
    expect(foundBy(rule, sheet, tooLittle)).toEqual(cells);
    expect(foundBy(rule, sheet, enough)).toEqual([]);
  });

  it('should never find more with a larger tolerance', () =>
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1.2, noNaN: true }), { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (printed, one, other) => {
          const sheet = percents(...printed);
          const strict = foundBy('figure-inconsistent', sheet, Math.min(one, other));
          const lax = foundBy('figure-inconsistent', sheet, Math.max(one, other));

          expect(strict).toEqual(expect.arrayContaining(lax));
        },
      ),
    ));
});
