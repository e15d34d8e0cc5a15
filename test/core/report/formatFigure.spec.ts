import { formatPlan } from '../../../src/core/report/formatFigure';
import type { Target } from '../../../src/core/plan/target';

const share = { percent: true } as Target;

describe('formatPlan', () => {
  it('should print a share that is kept as a ratio as a percentage', () => {
    expect(formatPlan({ plan: 0.9, target: share })).toBe('90%');
    expect(formatPlan({ plan: 0.125, target: share })).toBe('12,5%');
  });

  it('should print other targets as the plan has them', () => {
    expect(formatPlan({ plan: 4600, target: null })).toBe('4.600');
    expect(formatPlan({ plan: 'trên 50%', target: share })).toBe('trên 50%');
    expect(formatPlan({ plan: null, target: null })).toBe('–');
  });
});
