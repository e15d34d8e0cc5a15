import { recogniseSheet } from '../../../../src/core/register/recogniseSheet';
import { compareRecords, recordAt, type RecordAt } from '../../../../src/taskpane/panels/check/compareRecords';
import { cleanRegister, columnOf, FIRST_ROW } from '../../../fixtures/registers/cleanRegister';

const register = cleanRegister(30);
const sheets = [recogniseSheet(register)];
const nameAt = (record: number): string => `B${FIRST_ROW + record}`;

function pair(one: number, other: number): readonly [RecordAt, RecordAt] {
  const [a, b] = [one, other].map((record) => recordAt(sheets, { sheet: register.name, cell: nameAt(record) }));
  if (!a || !b) throw new Error('No records');
  return [a, b];
}

const cellsOf = (record: RecordAt, changes: Readonly<Record<number, string | number>> = {}) =>
  record.columns.map(({ column }) => changes[column] ?? register.values[record.row - 1]?.[column - 1] ?? '');

describe('recordAt', () => {
  it('should know the record of a cell with its columns, but for the ordinal', () => {
    const record = recordAt(sheets, { sheet: register.name, cell: nameAt(2) });

    expect(record?.row).toBe(FIRST_ROW + 2);
    expect(record?.columns.map(({ field }) => field)).not.toContain('ordinal');
    expect(record?.columns.length).toBe(20);
  });

  it.each([
    [register.name, 'B3'],
    [register.name, 'AZ5'],
    ['Không có', 'B5'],
  ])('should know none for %s!%s', (sheet, cell) => {
    expect(recordAt(sheets, { sheet, cell })).toBeUndefined();
  });
});

describe('compareRecords', () => {
  it('should tell what differs and what is the same, printed as registers print it', () => {
    const [one, other] = pair(0, 1);

    const { fields } = compareRecords([one, other], [cellsOf(one), cellsOf(other)]);

    const founded = fields.find(({ field }) => field === 'founded_date');
    expect(founded).toMatchObject({ texts: ['15/03/2000', '21/04/2000'], isSame: false });
    expect(fields.find(({ field }) => field === 'legal_rep')).toMatchObject({ isSame: true });
    expect(fields.find(({ field }) => field === 'tax_code')?.texts[0]).toMatch(/^\d{10}$/);
  });

  it('should take spellings of one commune for the same', () => {
    const [one, other] = pair(0, 8);

    const cells = [cellsOf(one), cellsOf(other, { [columnOf('commune')]: 'Xã Gia Viễn' })];

    const { fields } = compareRecords([one, other], cells);
    expect(fields.find(({ field }) => field === 'commune')).toMatchObject({ isSame: true });
  });

  it.each([
    ['HTX Thanh Hoá', 'Hợp tác xã THANH HÓA', 'spelling'],
    ['HTX Đồng Xanh', 'HTX Đồng Xanh 2', 'confusable'],
    ['HTX Đồng Xanh', 'HTX Dong Xanh', 'accents'],
    ['HTX Đồng Xanh', 'HTX ĐỒNG  XANH', 'same'],
    ['HTX Đồng Xanh', 'HTX Sao Mai', null],
    ['HTX Đồng Xanh', '', null],
  ])('should grade %s and %s: %s', (a, b, evidence) => {
    const [one, other] = pair(0, 1);
    const cells = [cellsOf(one, { 2: a }), cellsOf(other, { 2: b })];

    expect(compareRecords([one, other], cells).evidence).toBe(evidence);
    expect(compareRecords([other, one], [...cells].reverse()).evidence).toBe(evidence);
  });

  it('should leave out what neither has', () => {
    const [one, other] = pair(0, 1);
    const empty = { [columnOf('phone')]: '' };

    const { fields } = compareRecords([one, other], [cellsOf(one, empty), cellsOf(other, empty)]);

    expect(fields.map(({ field }) => field)).not.toContain('phone');
  });
});
