import * as fc from 'fast-check';
import { formatTarget } from '../../../src/core/plan/formatTarget';
import { parseTarget, type Target } from '../../../src/core/plan/target';

const parsed = (cell: string | number): Target => {
  const reading = parseTarget(cell, { whole: true });
  if (reading.kind !== 'sure') throw new Error(`${cell} was not read for sure`);
  return reading.value;
};

describe('parseTarget', () => {
  it.each([
    [20, { minimum: 20, maximum: 20, strict: false, percent: false, unit: '' }],
    ['20', { minimum: 20, maximum: 20 }],
    ['20 HTX', { minimum: 20, maximum: 20, unit: 'HTX' }],
    ['10 - 15', { minimum: 10, maximum: 15 }],
    ['10-15 HTX', { minimum: 10, maximum: 15, unit: 'HTX' }],
    ['từ 10 đến 15', { minimum: 10, maximum: 15 }],
    ['ít nhất 3', { minimum: 3, maximum: null, strict: false }],
    ['Tối thiểu 20 HTX', { minimum: 20, maximum: null, unit: 'HTX' }],
    ['≥ 3', { minimum: 3, maximum: null }],
    ['>=3', { minimum: 3, maximum: null }],
    ['3 trở lên', { minimum: 3, maximum: null }],
    ['trên 50%', { minimum: 0.5, maximum: null, strict: true, percent: true, unit: '' }],
    ['6 - 8%', { minimum: 0.06, maximum: 0.08, percent: true }],
    ['tối đa 5', { minimum: null, maximum: 5, strict: false }],
    ['dưới 3%', { minimum: null, maximum: 0.03, strict: true, percent: true }],
    ['4.600 triệu đồng', { minimum: 4600, maximum: 4600, unit: 'triệu đồng' }],
  ])('should read %j', (cell, expected) => {
    expect(parseTarget(cell, { whole: true })).toMatchObject({ kind: 'sure', value: expected });
  });

  it.each(['', '-', '–'])('should take %j for no target', (cell) => {
    expect(parseTarget(cell)).toEqual({ kind: 'empty' });
  });

  it.each(['15 - 10', 'theo nhu cầu', 'ít nhất', true, '6 tỷ - 8 triệu'])('should not guess at %j', (cell) => {
    expect(parseTarget(cell).kind).toBe('unreadable');
  });

  it('should carry both readings of a figure that has two', () => {
    expect(parseTarget('1.234')).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ minimum: 1234 }, { minimum: 1.234 }],
    });
  });

  it('should read back what it is written as', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 0, max: 1e6 }),
        fc.constantFrom('', 'HTX', 'mô hình'),
        (low, more, unit) => {
          const target: Target = { text: '', minimum: low, maximum: low + more, strict: false, percent: false, unit };
          expect(parsed(formatTarget(target))).toEqual({ ...target, text: formatTarget(target) });
        },
      ),
    ));
});
