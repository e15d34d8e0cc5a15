import { drain } from '../../../src/core/drain';
import { openRegister } from '../../../src/core/register/openRegister';
import { recogniseSheet } from '../../../src/core/register/recogniseSheet';
import { recogniseTables as recognise } from '../../../src/core/register/recogniseTables';
import { tableParts as partsInSteps } from '../../../src/core/register/recognition/tableParts';
import type { CellValue, SheetValues } from '../../../src/core/sheet/values';

const COOPS: CellValue[][] = [
  ['STT', 'Tên HTX', 'Số TV', 'Năm TL'],
  [1, 'HTX Đồng Xanh', 20, 2015],
  [2, 'HTX Sông Vân', 31, 2016],
  [3, 'HTX Suối Mơ', 14, 2017],
];
const GROUPS: CellValue[][] = [
  ['TT', 'Tên THT', 'Số tổ viên', 'Tổ trưởng'],
  [1, 'THT nuôi ong', 5, 'Nguyễn Văn An'],
  [2, 'THT rau sạch', 7, 'Trần Thị Bình'],
  ['', '', '', ''],
];

const recogniseTables = (values: SheetValues) => drain(recognise(values));
const tableParts = (values: SheetValues) => drain(partsInSteps(values));

function sheet(values: CellValue[][], more: Partial<SheetValues> = {}): SheetValues {
  return { name: 'Sheet1', top: 1, left: 1, values, ...more };
}

describe('recogniseTables', () => {
  it('should find tables side by side, each with its columns', () => {
    const values = COOPS.map((row, i) => [...row, '', ...(GROUPS[i] ?? [])]);
    const tables = recogniseTables(sheet(values));
    expect(tables.map(({ role, dataRows }) => ({ role, dataRows }))).toEqual([
      { role: 'cooperatives', dataRows: [2, 3, 4] },
      { role: 'groups', dataRows: [2, 3] },
    ]);
    expect(tables.map(({ area }) => area)).toEqual([
      { top: 1, bottom: 4, left: 1, right: 4 },
      { top: 1, bottom: 3, left: 6, right: 9 },
    ]);
  });

  it('should find tables one below the other, titles between them', () => {
    const values = [...COOPS, ['', '', '', ''], ['DANH SÁCH TỔ HỢP TÁC', '', '', ''], ...GROUPS];
    const tables = recogniseTables(sheet(values));
    expect(tables.map(({ role, headerRows, dataRows }) => ({ role, headerRows, dataRows }))).toEqual([
      { role: 'cooperatives', headerRows: [1], dataRows: [2, 3, 4] },
      { role: 'groups', headerRows: [7], dataRows: [8, 9] },
    ]);
    expect(tables[1]?.titles).toEqual(['DANH SÁCH TỔ HỢP TÁC']);
  });

  it('should pass over a header that is printed again on the next page', () => {
    const [header = [], ...rows] = COOPS;
    const tables = recogniseTables(sheet([header, ...rows, header, [4, 'HTX Tre Việt', 9, 2018]]));
    expect(tables).toHaveLength(1);
    expect(tables[0].dataRows).toEqual([2, 3, 4, 6]);
  });

  describe('without STT', () => {
    const coops = COOPS.map((row) => row.slice(1));
    const groups = GROUPS.slice(0, 3).map((row) => row.slice(1));
    const gap: CellValue[] = ['', '', ''];
    const outcome = (values: CellValue[][]) =>
      recogniseTables(sheet(values)).map(({ role, headerRows, dataRows }) => ({ role, headerRows, dataRows }));

    it.each<[string, CellValue[]]>([
      ['a blank row', gap],
      ['a title', ['DANH SÁCH TỔ HỢP TÁC', '', '']],
    ])('should find a table below another one after %s', (_what, between) => {
      expect(outcome([...coops, between, ...groups])).toEqual([
        { role: 'cooperatives', headerRows: [1], dataRows: [2, 3, 4] },
        { role: 'groups', headerRows: [6], dataRows: [7, 8] },
      ]);
    });

    it('should find one below a table that has it', () => {
      expect(outcome([...COOPS, gap, ...groups]).map(({ headerRows }) => headerRows)).toEqual([[1], [6]]);
    });

    it('should pass over the same header printed again, and over records of words after a blank row', () => {
      const words: CellValue[] = ['HTX Tre Việt', 'chưa rõ', 'chưa rõ'];
      const [header = []] = coops;
      const found = outcome([...coops, gap, header, ['HTX Tre Ngà', 9, 2018], gap, words]);
      expect(found).toEqual([{ role: 'cooperatives', headerRows: [1], dataRows: [2, 3, 4, 7, 9] }]);
    });

    it('should leave the row with STT with the parents above it', () => {
      const values: CellValue[][] = [
        ['', 'Tên HTX', 'Số thành viên', 'Vốn điều lệ'],
        ['STT', '', '', 'Triệu đồng'],
        [1, 'HTX A', 20, 500],
        [2, 'HTX B', 30, 900],
      ];
      expect(tableParts(sheet(values))).toHaveLength(1);
      const tables = recogniseTables(sheet(values));
      expect(tables[0].dataRows).toEqual([3, 4]);
      expect(tables[0].columns.map(({ field }) => field)).toContain('members_total');
    });

    it('should leave sub-headers with their header', () => {
      const values: CellValue[][] = [
        ['Danh sách', '', ''],
        ['Tên HTX', 'Thành viên', ''],
        ['', 'Tổng số', 'Nữ'],
        ['HTX A', 20, 5],
        ['HTX B', 30, 9],
      ];
      expect(outcome(values)).toEqual([{ role: 'cooperatives', headerRows: [2, 3], dataRows: [4, 5] }]);
    });
  });

  describe('side by side without STT', () => {
    const coops: CellValue[][] = [
      ['Tên HTX', 'Xã', 'Vốn điều lệ'],
      ['HTX Đồng Xanh', 'Ninh Tiến', 500],
      ['HTX Sông Vân', 'Gia Sinh', 900],
      ['HTX Suối Mơ', 'Yên Sơn', 300],
    ];
    const groups: CellValue[][] = [
      ['Tên THT', 'Xã', 'Số tổ viên'],
      ['THT nuôi ong', 'Gia Sinh', 5],
      ['THT rau sạch', 'Ninh Tiến', 7],
    ];
    const beside = (left: CellValue[][], right: CellValue[][], between: CellValue[] = []): CellValue[][] =>
      left.map((row, i) => [...row, ...between, ...(right[i] ?? [])]);
    const outcome = (values: CellValue[][]) =>
      recogniseTables(sheet(values)).map(({ role, dataRows, area }) => ({ role, dataRows, left: area?.left }));

    it.each<[string, CellValue[], number]>([
      ['an empty column between', [''], 5],
      ['a header that begins anew', [], 4],
    ])('should find two tables with %s', (_what, between, left) => {
      expect(outcome(beside(coops, groups, between))).toEqual([
        { role: 'cooperatives', dataRows: [2, 3, 4], left: 1 },
        { role: 'groups', dataRows: [2, 3], left },
      ]);
    });

    it('should find a list of loans after an empty column, longer than the register', () => {
      const loans: CellValue[][] = [
        ['Đơn vị vay vốn', 'Ngày giải ngân', 'Số tiền'],
        ['HTX Tre Việt', '12/03/2020', 300],
        ['HTX Tre Ngà', '25/04/2020', 200],
      ];
      expect(outcome(beside(coops, loans, [''])).map(({ role }) => role)).toEqual(['cooperatives', 'loans']);
    });

    it.each<[string, CellValue[][]]>([
      [
        'an empty column in one table',
        beside(
          coops,
          [
            ['Giám đốc', 'Điện thoại'],
            ['Lê Văn A', '0912345678'],
          ],
          [''],
        ),
      ],
      ['the same units compared', beside(coops, coops, [''])],
      [
        'a column whose list cannot be told',
        [
          ['Tên HTX', 'Vốn điều lệ', 'Xã', 'Tên THT', 'Vốn điều lệ', 'Số tổ viên'],
          ['HTX Đồng Xanh', 500, 'Gia Sinh', 'THT nuôi ong', 12, 5],
          ['', '', 'Ninh Tiến', 'THT rau sạch', 9, 7],
        ],
      ],
    ])('should not cut %s in two', (_what, values) => {
      expect(recogniseTables(sheet(values))).toHaveLength(1);
    });

    it('should ask which names are meant where it cannot tell the lists apart', () => {
      const [table] = recogniseTables(sheet(beside(coops, coops, [''])));
      expect(table.columns.filter(({ field, band }) => field === 'name' && band !== 'unknown')).toEqual([]);
    });
  });

  it('should be one sheet for its callers: the longest table, with the others', () => {
    const found = recogniseSheet(sheet([...GROUPS, ...COOPS]));
    expect(found.role).toBe('cooperatives');
    expect(found.others?.map(({ role }) => role)).toEqual(['groups']);
  });
});

describe('openRegister', () => {
  it('should read ticks under Tốt, Khá, TB, Yếu as the rating', () => {
    const values: CellValue[][] = [
      ['STT', 'Tên HTX', 'Xếp loại', '', '', ''],
      ['', '', 'Tốt', 'Khá', 'TB', 'Yếu'],
      [1, 'HTX A', 'x', '', '', ''],
      [2, 'HTX B', '', 'X', '', ''],
      [3, 'HTX C', '', '', '', ''],
      [4, 'HTX D', 'x', '', '', 'x'],
    ];
    const register = openRegister(sheet(values), recogniseSheet(sheet(values)));
    expect(register.sheet.dataRows).toEqual([3, 4, 5, 6]);
    expect(register.column('rating')?.cells).toEqual(['Tốt', 'Khá', '', 'Tốt, Yếu']);
  });

  const COMMUNES: CellValue[][] = [
    ['STT', 'Tên HTX', 'Xã', 'Số TV'],
    [1, 'HTX A', 'Ninh Tiến', 20],
    [2, 'HTX B', '', ''],
    [3, 'HTX C', 'Gia Sinh', 9],
  ];
  const merges = [
    { top: 2, bottom: 3, left: 3, right: 3 },
    { top: 2, bottom: 3, left: 4, right: 4 },
  ];

  it('should let a merged commune hold for the rows below, and never a figure', () => {
    const values = sheet(COMMUNES, { merges });
    const register = openRegister(values, recogniseSheet(values));
    expect(register.column('commune')?.cells).toEqual(['Ninh Tiến', 'Ninh Tiến', 'Gia Sinh']);
    expect(register.column('members_total')?.cells).toEqual([20, '', 9]);
  });

  it('should leave blank cells blank where nobody says that they are merged', () => {
    const register = openRegister(sheet(COMMUNES), recogniseSheet(sheet(COMMUNES)));
    expect(register.column('commune')?.cells).toEqual(['Ninh Tiến', '', 'Gia Sinh']);
  });

  it('should keep the section that each record stands in', () => {
    const values = sheet([
      ['STT', 'Tên HTX', 'Số TV', 'Năm TL'],
      ['I', 'Huyện Nho Quan', 2, ''],
      [1, 'HTX A', 20, 2015],
      ['II', 'Lĩnh vực nông nghiệp', '', ''],
      [1, 'HTX B', 11, 2015],
      [2, 'HTX C', 12, 2015],
    ]);
    const register = openRegister(values, recogniseSheet(values));
    expect(register.rows).toEqual([3, 5, 6]);
    expect([0, 1, 2].map((index) => register.section(index))).toEqual([
      'Huyện Nho Quan',
      'Lĩnh vực nông nghiệp',
      'Lĩnh vực nông nghiệp',
    ]);
  });
});
