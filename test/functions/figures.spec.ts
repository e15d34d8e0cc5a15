import fc from 'fast-check';
import { growth, progressText, rating, remaining, requiredPace } from '../../src/functions/functions';
import { errorCell, installRuntime, plain } from './runtime';

beforeAll(installRuntime);

type Fn = (...args: unknown[][][]) => unknown[][];
const one = (call: unknown, ...args: unknown[]): unknown => plain((call as Fn)(...args.map((arg) => [[arg]])))[0]?.[0];
const NA = { code: '#N/A', message: expect.stringMatching(/\.$/) };
const VALUE = { code: '#VALUE!', message: expect.stringMatching(/\.$/) };

describe('HTX.RATING', () => {
  it('should count the whole year where the elapsed share is left out', () => {
    expect(plain(rating([[16]], [[20]]))).toEqual([['Chậm tiến độ']]);
  });

  it.each([
    ['nhiều', 20, 0.5, VALUE],
    [16, 20, 1.5, VALUE],
    [16, 20, -0.1, VALUE],
    [16, '', 0.5, NA],
    [0, 0, 0.5, NA],
  ])('should refuse %p of %p at %p', (actual, plan, elapsed, error) => {
    expect(one(rating, actual, plan, elapsed)).toEqual(error);
  });

  it('should leave an empty cell empty, and an error in its cell', () => {
    expect(one(rating, '', 20)).toBe('');
    expect(plain(rating([[errorCell('#REF!')], [20]], [[20]]))).toEqual([
      [{ code: '#REF!', message: '' }],
      ['Đạt kế hoạch'],
    ]);
  });

  it.each([
    [21, 20, 0.5, 'Vượt kế hoạch'],
    [20, 20, 0.5, 'Đạt kế hoạch'],
    [10, 20, '50%', 'Đúng tiến độ'],
    [9, 20, 0.5, 'Chậm tiến độ'],
    [2, 0, 0.5, 'Ngoài kế hoạch'],
    [12, '10 - 15', 1, 'Đạt kế hoạch'],
    [6, 'tối đa 5', 1, 'Quá mức tối đa'],
  ])('should judge %p of %p at %p: %p', (actual, plan, elapsed, words) => {
    expect(one(rating, actual, plan, elapsed)).toBe(words);
  });
});

const count = fc.integer({ min: 0, max: 1_000_000 });

describe('HTX.REMAINING', () => {
  it.each([
    ['x y', 20, VALUE],
    [16, '', NA],
    [16, 'tối đa 5', NA],
    ['', 20, ''],
    [16, 20, 4],
    [25, 20, 0],
    [0.1, 0.3, 0.2],
    [3, 'ít nhất 5', 2],
  ])('should give for %p of %p %p', (actual, plan, result) => {
    expect(one(remaining, actual, plan)).toEqual(result);
  });

  it('should never be negative, and make the plan together with what was reached', () =>
    fc.assert(
      fc.property(count, count, (actual, plan) => {
        const left = one(remaining, actual, plan) as number;

        expect(left).toBeGreaterThanOrEqual(0);
        expect(actual + left).toBe(Math.max(actual, plan));
      }),
    ));
});

describe('HTX.REQUIREDPACE', () => {
  it.each([
    [8, 20, 0.5, 2],
    [20, 20, 1, 0],
    [16, 20, 0.75, 4 / 3],
    [19, 20, 0.9, 1 / 1.2],
    ['', 20, 0.5, ''],
    [16, 20, 1, NA],
    [0.4, '50%', 0.5, NA],
    [16, 20, 2, VALUE],
  ])('should give for %p of %p at %p %p', (actual, plan, elapsed, result) => {
    expect(one(requiredPace, actual, plan, elapsed)).toEqual(result);
  });
});

describe('HTX.GROWTH', () => {
  it.each([
    [15, 12, 0.25],
    [9, 12, -0.25],
    [0.3, 0.1, 2],
    ['', 12, ''],
    [16, 0, NA],
    [16, '', NA],
    [16, -2, NA],
    ['x y', 12, VALUE],
  ])('should give for %p after %p %p', (current, previous, result) => {
    expect(one(growth, current, previous)).toEqual(result);
  });
});

describe('HTX.PROGRESSTEXT', () => {
  it.each([
    [['thành lập mới', 16, 20, 'HTX'], 'thành lập mới 16 HTX, đạt 80% kế hoạch'],
    [['xây dựng', 16, 30, 'công trình', 2], 'xây dựng 16 công trình, đạt 53,33% kế hoạch'],
    [['giải ngân', '4.600 triệu đồng', '', 'triệu đồng'], NA],
    [['giải ngân', 4600, '', 'triệu đồng'], 'giải ngân 4.600 triệu đồng'],
    [['kết nạp', 3, 0, 'HTX'], 'kết nạp 3 HTX, ngoài kế hoạch'],
    [['thành lập mới', '', 20, 'HTX'], ''],
    [['thành lập mới', 16, 20, 'HTX', 1.5], VALUE],
  ])('should write %p as %p', (args, text) => {
    expect(one(progressText, ...args)).toEqual(text);
  });
});
