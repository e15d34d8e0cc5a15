import { caseRegisters } from '../../../src/core/rules/engine/caseRegisters';
import { checkRegisters } from '../../../src/core/rules/checkRegisters';
import { RULES } from '../../../src/core/rules/rules';

const TODAY = { year: 2026, month: 6, day: 30 };

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (_id, rule) => {
  it.each(rule.cases.map((one) => [one.title.vi, one] as const))(
    'should hold: %s',
    (_title, { sheets, today, finds }) => {
      const issues = checkRegisters({
        registers: caseRegisters(sheets),
        today: today ?? TODAY,
        language: 'vi',
        rules: [rule],
      });

      const first = sheets[0]?.name ?? sheets[0]?.role;
      expect(issues.map(({ sheet, cell, fix }) => ({ sheet, cell, fix }))).toEqual(
        finds.map(({ sheet = first, cell, fix = null }) => ({ sheet, cell, fix })),
      );
    },
  );

  it('should have a case that it finds and one that it lets pass', () => {
    expect(rule.cases.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(rule.cases.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  it('should speak both languages, in sentences', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const { sheets, today } of rule.cases) {
        const issues = checkRegisters({
          registers: caseRegisters(sheets),
          today: today ?? TODAY,
          language,
          rules: [rule],
        });
        for (const { message } of issues) expect(message).toMatch(/^\S.*\.$/s);
      }
      expect(rule.title[language]).not.toBe('');
      expect(rule.explanation[language]).toMatch(/\.$/);
    }
  });
});

it('should give each rule its own id', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});
