import { formatCell } from '../../../../src/taskpane/panels/check/formatCell';

describe('formatCell', () => {
  it.each([
    ['a number', 46_508, 'unit-slip', '46.508'],
    ['a day, for a rule about days', 46_508, 'date-future', '01/05/2027'],
    ['a day, for two days in the wrong order', 43_831, 'dissolved-before-founded', '01/01/2020'],
    ['a year alone, which is no day', 2027, 'date-future', '2.027'],
    ['spaces at the ends', ' HTX A ', 'whitespace', '␣HTX A␣'],
    ['nothing', '', 'name-missing', '(trống)'],
  ])('should print %s', (_what, value, rule, printed) => {
    expect(formatCell(value, '(trống)', rule)).toBe(printed);
  });
});
