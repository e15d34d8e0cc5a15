import * as fc from 'fast-check';
import { progress } from '../../../src/core/plan/progress';
import { parseTarget } from '../../../src/core/plan/target';
import { targetProgress } from '../../../src/core/plan/targetProgress';

const AMOUNT = fc.integer({ min: 0, max: 1_000_000 });
const PLAN = fc.integer({ min: 1, max: 1_000_000 });

describe('progress', () => {
  it.each([
    [16, 20, 0.8],
    [10, 20, 0.5],
    [33, 20, 1.65],
    [0, 20, 0],
  ])('should give %d of %d as %d', (actual, plan, expected) => {
    expect(progress(actual, plan)).toBe(expected);
  });

  it.each([
    [16, 0],
    [16, -1],
    [16, null],
    [16, undefined],
    [null, 20],
    [Number.NaN, 20],
    [16, Number.POSITIVE_INFINITY],
  ])('should know no share of %p and %p', (actual, plan) => {
    expect(progress(actual, plan)).toBeNull();
  });

  it('should not change when both are counted in another unit', () =>
    fc.assert(
      fc.property(AMOUNT, PLAN, fc.integer({ min: 1, max: 1000 }), (actual, plan, scale) => {
        expect(progress(actual * scale, plan * scale)).toBeCloseTo(progress(actual, plan) ?? Number.NaN, 12);
      }),
    ));

  it('should never fall when more was done', () =>
    fc.assert(
      fc.property(AMOUNT, AMOUNT, PLAN, (actual, more, plan) => {
        expect(progress(actual + more, plan) ?? -1).toBeGreaterThanOrEqual(progress(actual, plan) ?? Infinity);
      }),
    ));
});

describe('targetProgress', () => {
  it.each([
    [16, 20, 0.8],
    [12, '10 - 15', 1.2],
    [2, 'ít nhất 4', 0.5],
    [4, 'tối đa 5', null],
  ])('should set %d against %j as %p', (actual, cell, expected) => {
    const reading = parseTarget(cell);
    expect(targetProgress(actual, reading.kind === 'sure' ? reading.value : null)).toBe(expected);
  });

  it('should know no share without a target', () => {
    expect(targetProgress(16, null)).toBeNull();
  });
});
