import * as fc from 'fast-check';
import { chartScale } from '../../../../src/core/report/layout/chartScale';

describe('chartScale', () => {
  it.each([
    [[0.8, 0.5], 1.25, 0.25],
    [[0], 1.25, 0.25],
    [[1], 1.25, 0.25],
    [[1.25], 1.5, 0.25],
    [[1.65], 2, 0.5],
    [[7], 8, 2],
    [[140], 150, 50],
  ])('should give %j a scale to %d in steps of %d', (shares, maximum, majorUnit) => {
    expect(chartScale(shares)).toEqual({ maximum, majorUnit });
  });

  it('should hold every bar with room behind it, in few steps, of which 100% is one unless bars dwarf it', () => {
    const share = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 20 }), (shares) => {
        const { maximum, majorUnit } = chartScale(shares);

        const most = Math.max(1, ...shares);
        expect(maximum).toBeGreaterThan(most);
        expect(maximum / majorUnit).toBeLessThanOrEqual(6 + 1e-6);
        if (most <= 5) expect(Number.isInteger(1 / majorUnit)).toBe(true);
      }),
    );
  });
});
