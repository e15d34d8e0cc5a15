import type { Measure } from '../../../src/core/plan/IndicatorDefinition';
import { INDICATORS } from '../../../src/core/plan/indicators';
import { measure } from '../../../src/core/plan/measure';
import { halfYear } from '../../../src/core/plan/period';
import { liveFormula } from '../../../src/core/report/live/liveFormula';
import type { Register } from '../../../src/core/register/Register';
import type { CellValue } from '../../../src/core/sheet/values';
import { serialFromDay } from '../../../src/core/vietnamese/serialDate';
import { open, sheetOf } from '../plan/openSample';

const PERIOD = halfYear(2020, 1);
const on = (month: number, day: number): number => serialFromDay({ year: 2020, month, day }) ?? 0;

const measureOf = (id: string): Measure => {
  const found = INDICATORS.find((indicator) => indicator.id === id)?.measure;
  if (!found) throw new Error(`no measure ${id}`);
  return found;
};
const live = (id: string, ...registers: Register[]) => {
  const how = measureOf(id);
  return liveFormula(how, measure(how, registers, PERIOD), registers, PERIOD);
};
const log = (name: string, ...rows: (readonly CellValue[])[]) =>
  open(sheetOf(name, [['NHẬT KÝ HOẠT ĐỘNG'], [''], ['STT', 'Ngày', 'Hoạt động', 'Số lượt'], ...rows]));
const loans = (unit: string, ...rows: (readonly CellValue[])[]) =>
  open(
    sheetOf('Vay', [
      ['DANH SÁCH VỐN VAY'],
      [''],
      ['STT', 'Ngày giải ngân', 'Đơn vị vay', 'Nguồn vốn', `Số tiền (${unit})`],
      ...rows,
    ]),
  );

const CLEAN: readonly CellValue[][] = [
  [1, on(2, 3), 'Khảo sát', 4],
  [2, on(3, 3), 'Tập huấn', 2],
  [3, on(7, 1), 'Khảo sát', 5],
];

describe('liveFormula', () => {
  it('should sum a clean column under the add-in’s own word', () => {
    expect(live('surveys', log('Log', ...CLEAN))).toEqual({
      formula:
        '=SUMIFS(Log!$D$4:$D$6,Log!$C$4:$C$6,"Khảo sát",' +
        'Log!$B$4:$B$6,">="&DATE(2020,1,1),Log!$B$4:$B$6,"<"&(DATE(2020,6,30)+1))',
    });
  });

  it('should add the sheets of a register that is kept in several', () => {
    const second = log('Sổ 2', [1, on(4, 3), 'Khảo sát', 7], [2, on(4, 5), 'Tập huấn', 7]);
    const result = live('surveys', log('Log', ...CLEAN), second);
    expect(result).toMatchObject({ formula: expect.stringMatching(/^=SUMIFS\(Log!.*\)\+SUMIFS\('Sổ 2'!.*\)$/) });
  });

  it('should use a wildcard only when it takes in exactly the rows that were counted', () => {
    const rows: CellValue[][] = [...CLEAN, [4, on(4, 1), 'Khảo sát tại xã Gia Vân', 1]];
    expect(live('surveys', log('Log', ...rows))).toMatchObject({ formula: expect.stringContaining('"Khảo sát*"') });
    // "Khảo sát mô hình" is another line of the table and would be taken in.
    expect(live('surveys', log('Log', ...rows, [5, on(4, 2), 'Khảo sát mô hình', 1]))).toHaveProperty('why');
  });

  it.each<[string, CellValue[]]>([
    ['a date is text, even one that does not count', [4, '25/12/2019', 'Tập huấn', 1]],
    ['an amount is text', [4, on(4, 2), 'Khảo sát', '3']],
    ['a row was left out in doubt', [4, on(4, 2), 'Khảo sát', '']],
    ['a text is the same without accents only', [4, on(4, 2), 'Khao sat', 1]],
    ['a text is in decomposed Unicode', [4, on(4, 2), 'Khảo sát'.normalize('NFD'), 1]],
  ])('should give a reason instead when %s', (_, row) => {
    expect(live('surveys', log('Log', ...CLEAN, row))).toEqual({ why: expect.any(String) });
  });

  it('should not count a copied entry twice', () => {
    const copy = log('Bản sao', ...CLEAN);
    expect(live('surveys', log('Log', ...CLEAN), copy)).toHaveProperty('why');
  });

  it.each([
    ['triệu đồng', '))'],
    ['đồng', '))/1000000'],
    ['nghìn đồng', '))/1000'],
    ['tỷ đồng', '))*1000'],
  ])('should turn %s into million đồng', (unit, end) => {
    const register = loans(unit, [1, on(2, 3), 'HTX A', 'Vốn 120', 100], [2, on(2, 4), 'HTX B', 'Vốn 120', 50]);
    const result = live('job-fund-amount', register);
    expect('formula' in result && result.formula.endsWith(end)).toBe(true);
  });

  it('should have a reason where there is no figure', () => {
    expect(live('surveys')).toEqual({ why: 'chưa có số liệu' });
  });
});
