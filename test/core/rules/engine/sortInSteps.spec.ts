import fc from 'fast-check';
import { sortInSteps } from '../../../../src/core/rules/engine/sortInSteps';

type Pair = readonly [key: number, place: number];

function sorted(items: readonly Pair[]): { readonly result: readonly Pair[]; readonly mostBetween: number } {
  let compared = 0;
  let mostBetween = 0;
  const steps = sortInSteps(items, (a, b) => {
    compared += 1;
    return a[0] - b[0];
  });
  for (;;) {
    compared = 0;
    const step = steps.next();
    mostBetween = Math.max(mostBetween, compared);
    if (step.done === true) return { result: step.value, mostBetween };
  }
}

const pairs = (keys: readonly number[]): Pair[] => keys.map((key, place) => [key, place]);

describe('sortInSteps', () => {
  it('should sort as the language does, equal items in their order', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 200 }), (keys) => {
        expect(sorted(pairs(keys)).result).toEqual(pairs(keys).sort((a, b) => a[0] - b[0]));
      }),
    ));

  it('should compare a few thousand times between two breaths, in order, in reverse and mixed', () => {
    const count = 30_000;
    for (const key of [(i: number) => i, (i: number) => -i, (i: number) => (i * 7919) % 10_007]) {
      const { result, mostBetween } = sorted(pairs(Array.from({ length: count }, (_, i) => key(i))));

      expect(result).toHaveLength(count);
      expect(mostBetween).toBeLessThanOrEqual(4000);
    }
  });
});
