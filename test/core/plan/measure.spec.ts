import * as fc from 'fast-check';
import { INDICATORS } from '../../../src/core/plan/indicators';
import type { Measure } from '../../../src/core/plan/IndicatorDefinition';
import { measure } from '../../../src/core/plan/measure';
import { halfYear } from '../../../src/core/plan/period';
import { sumExactly } from '../../../src/core/plan/sumExactly';
import { readNumbers } from '../../../src/core/register/readColumn';
import { serialFromDay } from '../../../src/core/vietnamese/serialDate';
import type { CellValue } from '../../../src/core/sheet/values';
import { open, openSample, sheetOf } from './openSample';

const PERIOD = halfYear(2020, 1);
const on = (month: number, day: number, year = 2020): number => serialFromDay({ year, month, day }) ?? 0;

const measureOf = (id: string): Measure => {
  const found = INDICATORS.find((indicator) => indicator.id === id)?.measure;
  if (!found) throw new Error(`no measure ${id}`);
  return found;
};

const REGISTER_HEADER = ['STT', 'Tên HTX', 'Mã số thuế', 'Ngày thành lập', 'Xã/phường', 'Tình trạng hoạt động'];
const cooperatives = (...rows: (readonly CellValue[])[]) =>
  open(sheetOf('DS HTX', [['DANH SÁCH HỢP TÁC XÃ'], [''], REGISTER_HEADER, ...rows]));

const LOG_HEADER = ['STT', 'Ngày', 'Hoạt động', 'Số lượt'];
const log = (name: string, ...rows: (readonly CellValue[])[]) =>
  open(sheetOf(name, [['NHẬT KÝ HOẠT ĐỘNG'], [''], LOG_HEADER, ...rows]));

const LOAN_HEADER = ['STT', 'Ngày giải ngân', 'Đơn vị vay', 'Nguồn vốn', 'Số tiền (đồng)'];
const loans = (...rows: (readonly CellValue[])[]) =>
  open(sheetOf('Vốn vay', [['DANH SÁCH VỐN VAY'], [''], LOAN_HEADER, ...rows]));

const SAMPLE = openSample();

describe('measure', () => {
  it.each([
    ['surveys', 60],
    ['consultations', 68],
    ['new-cooperatives', 16],
    ['new-groups', 10],
    ['job-fund-projects', 3],
    ['job-fund-amount', 240],
    ['revolving-fund-projects', 13],
    ['revolving-fund-amount', 4600],
    ['works', 29],
    ['models-surveyed', 9],
  ])('should find the published figure of %s in the sample: %d', (id, expected) => {
    const measured = measure(measureOf(id), SAMPLE, PERIOD);
    expect(measured.actual).toBe(expected);
    expect(measured.doubtful).toEqual([]);
  });

  it.each(INDICATORS.flatMap(({ id, measure: how }) => (how ? [[id, how] as const] : [])))(
    'should count only rows of data, and give their sum: %s',
    (_, how) => {
      const { actual, counted } = measure(how, SAMPLE, PERIOD);
      const amounts = counted.flatMap(({ sheet, rows }) => {
        const register = SAMPLE.find((one) => one.sheet.name === sheet);
        expect(rows.every((row) => register?.rows.includes(row))).toBe(true);
        const column = 'field' in how.amount ? register?.column(how.amount.field) : undefined;
        const readings = column && readNumbers(column);
        return rows.map((row) => {
          const reading = readings?.[register?.rows.indexOf(row) ?? -1];
          return reading?.kind === 'sure' ? reading.value : 1;
        });
      });
      expect(sumExactly(amounts)).toBe(actual);
    },
  );

  it('should count the first and the last day of the period and not their neighbours', () => {
    const register = cooperatives(
      [1, 'HTX A', '', on(12, 31, 2019), 'X', 'Đang hoạt động'],
      [2, 'HTX B', '', on(1, 1), 'X', 'Đang hoạt động'],
      [3, 'HTX C', '', on(6, 30) + 0.9, 'X', 'Đang hoạt động'],
      [4, 'HTX D', '', on(7, 1), 'X', 'Đang hoạt động'],
    );
    const measured = measure(measureOf('new-cooperatives'), [register], PERIOD);
    expect(measured).toMatchObject({ actual: 2, counted: [{ sheet: 'DS HTX', rows: [5, 6] }] });
  });

  it('should leave out rows in doubt and say why', () => {
    const register = cooperatives(
      [1, 'HTX A', '', on(2, 3), 'X', 'Đang hoạt động'],
      [2, 'HTX B', '', '', 'X', 'Đang hoạt động'],
      [3, 'HTX C', '', 'đầu năm', 'X', 'Đang hoạt động'],
      [4, 'HTX D', '', 2020, 'X', 'Đang hoạt động'],
      [5, 'HTX E', '', on(3, 3), 'X', ''],
      [6, 'HTX F', '', on(3, 3), 'X', 'xem lại'],
      [7, 'HTX A', '', on(2, 3), 'X', 'Đang hoạt động'],
      [8, 'HTX G', '', '03/2020', 'X', 'Đang hoạt động'],
      [9, 'HTX H', '', 2019, 'X', 'Đang hoạt động'],
    );
    const { actual, doubtful } = measure(measureOf('new-cooperatives'), [register], PERIOD);
    expect(actual).toBe(2);
    expect(Object.fromEntries(doubtful.map(({ doubt, rows }) => [doubt, rows]))).toEqual({
      'date-empty': [5],
      'date-unclear': [6],
      'date-wide': [7],
      'status-empty': [8],
      'status-unclear': [9],
      duplicate: [10],
    });
  });

  it('should count a unit that was founded in the period and stopped since, and name it', () => {
    const register = cooperatives(
      [1, 'HTX A', '', on(2, 3), 'X', 'Đang hoạt động'],
      [2, 'HTX B', '', on(2, 4), 'X', 'Ngừng hoạt động'],
    );
    expect(measure(measureOf('new-cooperatives'), [register], PERIOD)).toMatchObject({
      actual: 2,
      stopped: [{ sheet: 'DS HTX', rows: [5] }],
    });
  });

  it('should not take another kind of unit in the register for a cooperative', () => {
    const register = cooperatives(
      [1, 'HTX A', '', on(2, 3), 'X', 'Đang hoạt động'],
      [2, 'HTX B', '', on(2, 3), 'X', 'Đang hoạt động'],
      [3, 'Liên hiệp HTX Nông sản', '', on(2, 4), 'X', 'Đang hoạt động'],
      [4, 'QTDND Kim Sơn', '', on(2, 5), 'X', 'Đang hoạt động'],
    );
    expect(measure(measureOf('new-cooperatives'), [register], PERIOD).actual).toBe(2);
  });

  it('should leave two kinds in one entry open', () => {
    const register = log('Nhật ký', [1, on(2, 3), 'Khảo sát', 4], [2, on(2, 4), 'Khảo sát, tư vấn', 3]);
    const { actual, doubtful } = measure(measureOf('surveys'), [register], PERIOD);
    expect(actual).toBe(4);
    expect(doubtful).toEqual([{ sheet: 'Nhật ký', doubt: 'kind-unclear', rows: [5] }]);
  });

  it('should not count what is only intended', () => {
    const register = log('Nhật ký', [1, on(2, 3), 'Khảo sát', 4], [2, on(2, 4), 'Dự kiến khảo sát', 3]);
    expect(measure(measureOf('surveys'), [register], PERIOD).actual).toBe(4);
  });

  it('should count the same entry in two sheets once, and twice in one sheet', () => {
    const entry = [1, on(2, 3), 'Khảo sát', 4];
    const twice = measure(measureOf('surveys'), [log('A', entry, [2, ...entry.slice(1)])], PERIOD);
    const across = measure(measureOf('surveys'), [log('A', entry), log('B', entry)], PERIOD);
    expect([twice.actual, across.actual]).toEqual([8, 4]);
    expect(across.doubtful).toEqual([{ sheet: 'B', doubt: 'duplicate', rows: [4] }]);
  });

  it('should convert money to million đồng by the unit of the column', () => {
    const register = loans(
      [1, on(2, 3), 'HTX A', 'Vốn 120', 100_000_000],
      [2, on(2, 4), 'HTX B', 'Vốn 120', 1_500_000],
    );
    expect(measure(measureOf('job-fund-amount'), [register], PERIOD).actual).toBe(101.5);
  });

  it('should have no figure without a register, and none when every row is in doubt', () => {
    expect(measure(measureOf('surveys'), [], PERIOD).actual).toBeNull();
    const register = log('Nhật ký', [1, '', 'Khảo sát', 4], [2, 'tháng trước', 'Khảo sát', 2]);
    expect(measure(measureOf('surveys'), [register], PERIOD).actual).toBeNull();
  });

  it('should have the figure 0 when the register says that nothing was done', () => {
    const register = log('Nhật ký', [1, on(8, 1), 'Khảo sát', 4]);
    expect(measure(measureOf('surveys'), [register], PERIOD)).toMatchObject({ actual: 0, doubtful: [] });
  });

  it('should count every row once, whatever the order of the rows', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ day: fc.integer({ min: -40, max: 230 }), quantity: fc.integer({ min: 0, max: 50 }) }), {
          minLength: 1,
          maxLength: 30,
        }),
        (entries) => {
          const first = on(1, 1);
          const rows = entries.map(({ day, quantity }, i) => [i + 1, first + day, 'Khảo sát', quantity]);
          const expected = entries.filter(({ day }) => day >= 0 && day < 182);
          const measured = measure(measureOf('surveys'), [log('Nhật ký', ...rows)], PERIOD);
          const reversed = measure(measureOf('surveys'), [log('Nhật ký', ...[...rows].reverse())], PERIOD);
          const sum = expected.reduce((total, { quantity }) => total + quantity, 0);
          expect([measured.actual, reversed.actual]).toEqual([sum, sum]);
        },
      ),
      { numRuns: 50 },
    ));
});
