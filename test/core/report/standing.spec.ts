import fc from 'fast-check';
import { judgeTarget } from '../../../src/core/plan/judgeTarget';
import { halfYear, wholeYear } from '../../../src/core/plan/period';
import { parseTarget } from '../../../src/core/plan/target';
import { countVerdicts } from '../../../src/core/report/countVerdicts';
import { summariseVerdicts } from '../../../src/core/report/describeVerdict';
import { remainingOf } from '../../../src/core/report/remainingOf';

const line = (actual: number | null, plan: string, period = halfYear(2020, 1)) => {
  const reading = parseTarget(plan);
  const target = reading.kind === 'sure' ? reading.value : null;
  return { actual, target, verdict: judgeTarget(actual, target, period) };
};

describe('countVerdicts', () => {
  it('should count each line once, and those without a target not at all', () => {
    const lines = [line(21, '20'), line(20, '20'), line(16, '20'), line(2, '20'), line(null, '20'), line(5, '–')];

    expect(countVerdicts(lines)).toEqual({
      planned: 5,
      reached: 2,
      exceeded: 1,
      onTrack: 1,
      behind: 1,
      missed: 0,
      overLimit: 0,
      open: 1,
    });
    expect(summariseVerdicts(lines)).toBe(
      'đạt 2/5 chỉ tiêu, trong đó 1 chỉ tiêu vượt kế hoạch; ' +
        '1 chỉ tiêu đúng tiến độ; 1 chỉ tiêu chậm; 1 chỉ tiêu chưa có số liệu',
    );
  });

  it('should add up to the lines with a target', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.option(fc.nat(40)), fc.integer({ min: 1, max: 40 }))), (figures) => {
        const lines = figures.map(([actual, plan]) => line(actual, String(plan), wholeYear(2020)));
        const { planned, reached, onTrack, behind, missed, overLimit, open } = countVerdicts(lines);

        expect(planned).toBe(lines.length);
        expect(reached + onTrack + behind + missed + overLimit + open).toBe(planned);
      }),
    ));
});

describe('remainingOf', () => {
  it.each([
    [16, '20', 4],
    [16, '18 - 20', 2],
    [0.1, '0.3', 0.2],
    [20, '20', null],
    [21, '20', null],
    [3, 'tối đa 5', null],
    [0.4, 'trên 50%', null],
    [null, '20', null],
    [5, '', null],
  ])('should say of %p of “%s” that %p is missing', (actual, plan, rest) => {
    expect(remainingOf(line(actual, plan))).toBe(rest);
  });
});
