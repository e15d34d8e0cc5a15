import { halfYear } from '../../../../src/core/plan/period';
import type { Register } from '../../../../src/core/register/Register';
import { buildSummary } from '../../../../src/core/report/buildSummary';
import type { Gap } from '../../../../src/core/report/gap/Gap';
import type { CellValue } from '../../../../src/core/sheet/values';
import { serialFromDay } from '../../../../src/core/vietnamese/serialDate';
import { open, openSample, sheetOf } from '../../plan/openSample';

const PERIOD = halfYear(2020, 1);
const MARCH = serialFromDay({ year: 2020, month: 3, day: 1 }) ?? 0;

const cooperatives = (name: string, header: readonly string[], rows: readonly (readonly CellValue[])[]): Register =>
  open(sheetOf(name, [['DANH SÁCH HỢP TÁC XÃ'], [''], header, ...rows]));
const DATED = ['STT', 'Tên HTX', 'Mã số thuế', 'Ngày thành lập', 'Xã/phường'];
const UNDATED = ['STT', 'Tên HTX', 'Mã số thuế', 'Xã/phường', 'Số thành viên'];

const gapIn = (id: string, registers: readonly Register[], template: 'A' | 'C' = 'C'): Gap | null | undefined =>
  buildSummary({ registers, period: PERIOD, template }).indicators.find((indicator) => indicator.id === id)?.gap;

describe('gapOf', () => {
  it('should be absent where there is a figure, and there wherever there is none', () => {
    for (const template of ['A', 'C'] as const) {
      const { indicators } = buildSummary({ registers: openSample(), period: PERIOD, template });
      for (const { id, actual, gap } of indicators) expect([id, gap === null]).toEqual([id, actual !== null]);
    }
  });

  it('should be that somebody has to type it where no register tells it, and none once it is typed', () => {
    const changes = { added: [{ id: 'own-1', group: 'Khác', label: 'Đơn thư', unit: 'đơn' }] };
    const input = { registers: openSample(), period: PERIOD, changes };

    expect(buildSummary(input).indicators.at(-1)?.gap).toEqual({ kind: 'untracked' });
    expect(buildSummary({ ...input, manual: { 'own-1': 3 } }).indicators.at(-1)?.gap).toBeNull();
  });

  it('should be the register where there is none', () => {
    const register = cooperatives('DS', DATED, [[1, 'HTX A', '2700900001', MARCH, 'Kỳ Phú']]);
    expect(gapIn('new-cooperatives', [register])).toBeNull();
    expect(gapIn('new-groups', [register])).toEqual({ kind: 'no-register' });
  });

  it('should be the column that a sheet lacks', () => {
    const register = cooperatives('DS', UNDATED, [[1, 'HTX A', '2700900001', 'Kỳ Phú', 12]]);
    expect(gapIn('new-cooperatives', [register])).toEqual({
      ...{ kind: 'no-column', sheet: 'DS', role: 'cooperatives', field: 'founded_date' },
    });
  });

  it('should be the rows that cannot be read, and a missing column before them', () => {
    const unread = cooperatives('Đợt 1', DATED, [
      [1, 'HTX A', '2700900001', MARCH - 900, 'Kỳ Phú'],
      [2, 'HTX B', '2700900002', '', 'Kỳ Phú'],
      [3, 'HTX C', '2700900003', '', 'Kỳ Phú'],
    ]);
    const undated = cooperatives('Đợt 2', UNDATED, [[1, 'HTX D', '2700900004', 'Kỳ Phú', 12]]);

    expect(gapIn('new-cooperatives', [unread])).toMatchObject({ kind: 'unclear', sheet: 'Đợt 1', address: '5:5' });
    expect(gapIn('new-cooperatives', [unread, undated])).toMatchObject({ kind: 'no-column', sheet: 'Đợt 2' });
  });

  it('should be the header of money without a unit', () => {
    const register = cooperatives('DS', [...DATED, 'Doanh thu'], [[1, 'HTX A', '2700900001', MARCH, 'Kỳ Phú', 1200]]);
    expect(gapIn('ktt-cooperatives-revenue', [register], 'A')).toEqual({ kind: 'unclear', sheet: 'DS', address: 'F3' });
  });

  it('should lead nowhere into another workbook', () => {
    const foreign = cooperatives('[Nho Quan.xlsx]DS', UNDATED, [[1, 'HTX A', '2700900001', 'Kỳ Phú', 12]]);
    expect(gapIn('new-cooperatives', [foreign])).toEqual({ kind: 'other' });
  });
});
