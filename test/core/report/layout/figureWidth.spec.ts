import * as fc from 'fast-check';
import { figureWidth } from '../../../../src/core/report/layout/figureWidth';
import { columnPoints } from '../../../../src/core/report/layout/units';
import { formatNumber } from '../../../../src/core/vietnamese/formatNumber';

describe('figureWidth', () => {
  it('should be that of the widest figure, and leave words aside', () => {
    const wide = figureWidth(['1', '12.345.678,5', '–', 'ít nhất 3 mô hình'], 12);

    expect(wide).toBe(figureWidth(['12.345.678,5'], 12));
    expect(figureWidth(['ít nhất 3 mô hình', '–'], 12)).toBe(figureWidth([], 12));
  });

  it('should hold every figure in type of every size, half a digit to spare', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 8, max: 14 }), (figure, size) => {
        const text = formatNumber(figure);
        const digits = text.replace(/\D/g, '').length;
        const points = (digits * 0.5 + (text.length - digits) * 0.25) * size;
        expect(columnPoints(figureWidth([text], size))).toBeGreaterThanOrEqual(points + size / 2);
      }),
    );
  });
});
