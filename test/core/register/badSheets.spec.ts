import { recogniseSheet } from '../../../src/core/register/recogniseSheet';
import type { CellValue } from '../../../src/core/sheet/values';

function recognise(values: CellValue[][]): ReturnType<typeof recogniseSheet> {
  return recogniseSheet({ name: 'Sheet1', top: 1, left: 1, values });
}

describe('recogniseSheet on what is no register', () => {
  const blankRow: CellValue[] = ['', '', '', '', ''];
  it.each<[string, CellValue[][]]>([
    ['nothing at all', []],
    ['one blank cell', [['']]],
    ['only titles', [['LIÊN MINH HTX TỈNH NINH BÌNH'], [''], ['DANH SÁCH HỢP TÁC XÃ']]],
    ['a million blank rows', Array.from({ length: 1_000_000 }, () => blankRow)],
    ['16,384 columns of words', [Array.from({ length: 16_384 }, (_, i) => `Cột ${i}`)]],
    [
      'only error values',
      [
        ['#REF!', '#N/A', '#DIV/0!'],
        ['#REF!', '#N/A', '#DIV/0!'],
      ],
    ],
  ])('should find no register and say so: %s', (_name, values) => {
    const found = recognise(values);
    expect(found).toMatchObject({ role: 'other', band: 'unknown', columns: [], dataRows: [], headerRows: [] });
    expect(found.reason.vi).not.toBe('');
    expect(found.reason.en).not.toBe('');
  });

  it('should find the register at the left of 16,384 columns', () => {
    const wide = (cells: CellValue[]): CellValue[] => [...cells, ...Array.from({ length: 16_380 }, () => '')];
    const found = recognise([wide(['STT', 'Tên HTX', 'MST', 'Số TV']), wide([1, 'HTX A', '0100109106', 9])]);
    expect(found.role).toBe('cooperatives');
    expect(found.dataRows).toEqual([2]);
  });

  it('should keep records with error values, and read headers beside them', () => {
    const found = recognise([
      ['STT', 'Tên HTX', '#REF!', 'Số TV'],
      [1, 'HTX A', 'x', 9],
      [2, 'HTX B', '#N/A', '#DIV/0!'],
      ['#REF!', 'HTX C', '', 4],
    ]);
    expect(found.dataRows).toEqual([2, 3, 4]);
    expect(found.columns.map(({ field }) => field)).toEqual(['ordinal', 'name', 'members_total']);
  });

  it('should ask, and give both readings, where two columns are equally good', () => {
    const found = recognise([
      ['STT', 'Tên HTX', 'Số TV', 'Số TV'],
      [1, 'HTX A', 9, 12],
      [2, 'HTX B', 8, 14],
    ]);
    const asked = found.columns.find(({ band }) => band === 'unknown');
    expect(asked?.field).toBe('members_total');
    expect(asked?.reason.vi).toMatch(/cột [CD] “Số TV” cũng có thể là cột này; hãy chọn/);
    expect(asked?.reason.en).toMatch(/column [CD] “Số TV” may be it as well; please choose/);
  });
});
