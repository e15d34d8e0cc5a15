import fc from 'fast-check';
import { drain } from '../../../src/core/drain';
import { sinceInSteps } from '../../../src/excel/registers/sinceLastCheck';

const TIME = '2026-06-30T08:00:00.000Z';
const prints = fc.array(fc.constantFrom(...'abcdefghij'));

describe('sinceInSteps', () => {
  it('should count what is new and what is solved, equal ones once', () => {
    const since = drain(sinceInSteps({ time: TIME, prints: ['a', 'a', 'b'] }, ['b', 'c', 'c', 'd']));

    expect(since).toEqual({ time: Date.parse(TIME), added: 2, solved: 1 });
  });

  it('should count the other way round when the checks are exchanged', () => {
    fc.assert(
      fc.property(prints, prints, (before, now) => {
        const there = drain(sinceInSteps({ time: TIME, prints: before }, now));
        const back = drain(sinceInSteps({ time: TIME, prints: now }, before));

        expect(back).toEqual({ ...there, added: there.solved, solved: there.added });
        expect(there.added).toBe(new Set(now.filter((print) => !before.includes(print))).size);
      }),
    );
  });
});
