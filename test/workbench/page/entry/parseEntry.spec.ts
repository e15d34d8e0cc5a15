import fc from 'fast-check';
import { entryText } from '../../../../src/workbench/page/entry/entryText';
import { formatOnEntry } from '../../../../src/workbench/page/entry/formatOnEntry';
import { parseEntry } from '../../../../src/workbench/page/entry/parseEntry';

describe('parseEntry', () => {
  it.each([
    ['12', { value: 12 }],
    ['12,5', { value: 12.5 }],
    ['-3', { value: -3 }],
    ['4.600', { value: 4600, numberFormat: '#,##0' }],
    ['1.234.567,5', { value: 1234567.5, numberFormat: '#,##0.00' }],
    ['80%', { value: 0.8, numberFormat: '0%' }],
    ['53,3 %', { value: 0.533, numberFormat: '0.00%' }],
    ['05/07/2020', { value: 44017, numberFormat: 'dd/mm/yyyy' }],
    ['30-6-2020', { value: 44012, numberFormat: 'dd/mm/yyyy' }],
    ['18:30', { value: 18.5 / 24, numberFormat: 'h:mm' }],
    ['true', { value: true }],
    ['', { value: null }],
    ["'0012", { value: '0012' }],
    ['=A1+1', { value: null, formula: '=A1+1' }],
    ['=SUM(A1;B1)', { value: null, formula: '=SUM(A1,B1)' }],
    ['=SUM({1;2};"a;b")', { value: null, formula: '=SUM({1;2},"a;b")' }],
    ['=HTX.PROGRESS(16,20)', { value: null, formula: '=HTX.PROGRESS(16,20)', numberFormat: '0%' }],
  ])('should read %p', (typed, expected) => {
    expect(parseEntry(typed, 'General')).toEqual(expected);
  });

  it.each(['1.5', '31/02/2020', '13/13/2020', '5/7', '1.23.456', '12a', '-', '=', '25:00', 'Hợp tác xã', '+84 912'])(
    'should leave %p as text rather than guess',
    (typed) => {
      expect(parseEntry(typed, 'General')).toEqual({ value: typed });
    },
  );

  it('should take every entry as text in a text cell', () => {
    expect(parseEntry('=1+1', '@')).toEqual({ value: '=1+1' });
  });

  it('should give back what the formula bar shows for it', () => {
    const value = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }));
    fc.assert(
      fc.property(
        fc.oneof(
          value,
          fc.string().filter((text) => text.trim() !== ''),
        ),
        (content) => {
          const shown = entryText({ value: content, style: 0 }, 'General', false);
          // Powers of ten are not typed by hand in this grid.
          fc.pre(typeof content === 'string' || !shown.includes('e'));
          expect(parseEntry(shown, 'General').value).toEqual(content === 0 ? 0 : content);
        },
      ),
    );
  });
});

describe('formatOnEntry', () => {
  it.each([
    ['=htx.progress(A1:A3, B1:B3)', '0%'],
    ['=TODAY()', 'dd/mm/yyyy'],
    ['=HTX.PROGRESS(SUM(1,15),20)', '0%'],
    ['=HTX.PROGRESS(16,20)*100', undefined],
    ['=HTX.PROGRESS(1,2)+HTX.PROGRESS(1,2)', undefined],
    ['=HTX.PROGRESS(")",2)', '0%'],
    ['=16/20', undefined],
  ])('should give %p the format %p', (formula, expected) => {
    expect(formatOnEntry(formula)).toBe(expected);
  });
});
