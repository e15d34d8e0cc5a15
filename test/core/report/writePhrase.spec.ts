import { writePhrase } from '../../../src/core/report/narrative/writePhrase';
import type { Phrase } from '../../../src/core/report/narrative/Phrase';

const FIGURES: Readonly<Record<string, string>> = { a: '60', b: '16', 'b.plan': ', đạt 80% kế hoạch' };
const write = (phrase: Phrase) => writePhrase(phrase, (name) => FIGURES[name]);

describe('writePhrase', () => {
  it('should fill figures in, and leave out a text that lacks one', () => {
    expect(write('{a} lượt khảo sát')).toBe('60 lượt khảo sát');
    expect(write('{a} lượt, {c} cuộc')).toBeUndefined();
  });

  it('should let a figure be missing that may be', () => {
    expect(write('{b} HTX{b.plan?}')).toBe('16 HTX, đạt 80% kế hoạch');
    expect(write('{a} lượt{a.plan?}')).toBe('60 lượt');
  });

  it('should join what is left of a list', () => {
    const list = { lead: 'Đã có ', items: ['{a} lượt', '{c} cuộc', '{b} HTX'], join: ', ', lastJoin: ' và ', end: '.' };
    expect(write(list)).toBe('Đã có 60 lượt và 16 HTX.');
    expect(write({ ...list, items: ['{c} cuộc', '{b} HTX'] })).toBe('Đã có 16 HTX.');
    expect(write({ ...list, items: ['{c} cuộc'] })).toBeUndefined();
    expect(write({ ...list, lead: '{c} ' })).toBeUndefined();
  });

  it('should take the first alternative whose figures are known', () => {
    expect(write({ firstOf: ['{a} lượt ({c})', '{a} lượt', '{b}'] })).toBe('60 lượt');
    expect(write({ firstOf: ['{c}', '{d}'] })).toBeUndefined();
  });
});
