import fc from 'fast-check';
import { columnChoices } from '../../../src/core/register/columnChoices';
import { headerTexts } from '../../../src/core/register/headerTexts';
import { recogniseSheet } from '../../../src/core/register/recogniseSheet';
import type { RecognisedSheet } from '../../../src/core/register/Register';
import type { CellValue, SheetValues } from '../../../src/core/sheet/values';

const ROWS: CellValue[][] = [
  ['STT', 'Tên HTX', 'MST', 'Cột lạ', 'Ghi chú'],
  [1, 'HTX Đồng Xanh', '0100109106', 12, ''],
  [2, 'HTX Sông Vân', '0300588569', 15, ''],
  [3, 'HTX Suối Mơ', '0100112437', 9, ''],
];

function sheet(values: CellValue[][]): SheetValues {
  return { name: 'Sheet1', top: 1, left: 1, values };
}

function fieldAt(found: RecognisedSheet, column: number): string | undefined {
  return found.columns.find((candidate) => candidate.column === column)?.field;
}

describe('recogniseSheet with choices of the user', () => {
  const choices = { columns: [{ header: 'Cột lạ', field: 'members_total' as const }] };

  it('should leave a strange column without a field when nobody chose one', () => {
    expect(fieldAt(recogniseSheet(sheet(ROWS)), 4)).toBeUndefined();
  });

  it('should take the chosen field for certain and say that the user chose it', () => {
    const found = recogniseSheet(sheet(ROWS), choices);
    const column = found.columns.find(({ field }) => field === 'members_total');
    expect(column).toMatchObject({ column: 4, band: 'sure', confidence: 1, type: 'count' });
    expect(column?.reason.vi).toContain('do bạn chọn');
    expect(column?.reason.en).toContain('as you chose');
  });

  it('should follow its header when columns are inserted, in another case and spelling form', () => {
    const moved = ROWS.map(([a = '', ...rest], i): CellValue[] => [a, i === 0 ? 'Mới' : 'x', ...rest]);
    moved[0] = (moved[0] ?? []).map((cell) => String(cell).toUpperCase().normalize('NFD'));
    expect(fieldAt(recogniseSheet(sheet(moved), choices), 5)).toBe('members_total');
  });

  it('should not give a chosen field to another column as well', () => {
    const found = recogniseSheet(sheet(ROWS), { columns: [{ header: 'Cột lạ', field: 'note' }] });
    expect(found.columns.filter(({ field }) => field === 'note').map(({ column }) => column)).toEqual([4]);
    expect(found.unassigned.map(({ column }) => column)).toContain(5);
  });

  it('should leave alone a column that the user does not want used', () => {
    const found = recogniseSheet(sheet(ROWS), { columns: [{ header: 'MST', field: null }] });
    expect(fieldAt(found, 3)).toBeUndefined();
    expect(found.unassigned).toContainEqual({ column: 3, header: 'MST' });
  });

  it('should take the chosen role for certain', () => {
    const found = recogniseSheet(sheet(ROWS), { role: 'groups' });
    expect(found).toMatchObject({ role: 'groups', band: 'sure', confidence: 1 });
    expect(found.reason.vi).toContain('do bạn chọn');
    expect(found.dataRows).toEqual([2, 3, 4]);
  });

  it('should find nothing in a sheet that the user says is none', () => {
    const found = recogniseSheet(sheet(ROWS), { role: 'other' });
    expect(found).toMatchObject({ role: 'other', band: 'sure', columns: [], dataRows: [] });
  });

  it('should begin the table at the chosen header row', () => {
    const values: CellValue[][] = [['STT', 'Tên HTX', 'Năm thành lập', '', ''], [1, 'HTX A', 2019, '', ''], ...ROWS];
    const found = recogniseSheet(sheet(values), { headerRow: 3 });
    expect(found.headerRows).toEqual([3]);
    expect(found.dataRows).toEqual([4, 5, 6]);
  });

  it.each([[0], [99], [5]])('should recognise as usual when the chosen header row %p holds nothing', (headerRow) => {
    const values = [...ROWS, ['', '', '', '', '']];
    expect(recogniseSheet(sheet(values), { headerRow }).headerRows).toEqual([1]);
  });

  describe('with the texts of the chosen header row', () => {
    const OLD: CellValue[][] = [['STT', 'Tên HTX', 'Năm thành lập', '', ''], [1, 'HTX A', 2019, '', ''], ...ROWS];
    const headerRow = 3;
    const texts = headerTexts(sheet(OLD), headerRow);
    const title: CellValue[] = ['Kèm theo báo cáo', '', '', '', ''];

    it('should keep the words of the row and nothing else', () => {
      expect(texts).toEqual(['STT', 'Tên HTX', 'MST', 'Cột lạ', 'Ghi chú']);
    });

    it('should find the row again wherever rows are inserted or deleted above it', () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 400 }), (inserted, hint) => {
          const values = [...Array.from({ length: inserted }, () => title), ...OLD];
          const found = recogniseSheet(sheet(values), { headerRow: hint, headerTexts: texts });
          expect(found.headerRows).toEqual([headerRow + inserted]);
          expect(found.dataRows).toEqual([4, 5, 6].map((row) => row + inserted));
        }),
        { numRuns: 50 },
      );
    });

    it('should take the nearest of two rows with the same texts', () => {
      const values = [title, title, ...ROWS, ...ROWS];
      expect(recogniseSheet(sheet(values), { headerRow: 1, headerTexts: texts }).headerRows).toEqual([3]);
      expect(recogniseSheet(sheet(values), { headerRow: 8, headerTexts: texts }).headerRows).toEqual([7]);
    });

    it('should know it in another case, and with one text reworded', () => {
      const [header = [], ...rows] = ROWS;
      const reworded = header.map((cell) => (cell === 'MST' ? 'Mã số' : String(cell).toUpperCase().normalize('NFD')));
      const values = [...OLD.slice(0, 2), title, reworded, ...rows];
      expect(recogniseSheet(sheet(values), { headerRow, headerTexts: texts }).headerRows).toEqual([4]);
    });

    it('should recognise as usual where no row holds them any more', () => {
      const gone = { headerRow, headerTexts: ['Alpha', 'Beta', 'Gamma'] };
      expect(recogniseSheet(sheet(ROWS), gone)).toEqual(recogniseSheet(sheet(ROWS)));
    });

    it('should go by the number where no texts are kept', () => {
      expect(recogniseSheet(sheet(OLD), { headerRow, headerTexts: [] }).headerRows).toEqual([3]);
    });
  });

  it('should read a table under unknown headers when role, row and columns are chosen', () => {
    const values: CellValue[][] = [
      ['A1', 'B1', 'C1'],
      [1, 'Đồng Xanh', 20],
      [2, 'Sông Vân', 30],
    ];
    const columns = [
      { header: 'B1', field: 'name' as const },
      { header: 'C1', field: 'members_total' as const },
    ];
    const found = recogniseSheet(sheet(values), { role: 'cooperatives', headerRow: 1, columns });
    expect(found.dataRows).toEqual([2, 3]);
    expect(fieldAt(found, 2)).toBe('name');
    expect(fieldAt(found, 3)).toBe('members_total');
  });

  it('should be what recogniseSheet finds when nothing is chosen', () => {
    expect(recogniseSheet(sheet(ROWS), { role: null, headerRow: null, columns: [] })).toEqual(
      recogniseSheet(sheet(ROWS)),
    );
  });

  it('should keep choices by header and not by place', () => {
    const found = recogniseSheet(sheet(ROWS));
    expect(
      columnChoices(
        found,
        new Map([
          [4, 'workers'],
          [3, null],
        ]),
      ),
    ).toEqual([
      { header: 'MST', field: null },
      { header: 'Cột lạ', field: 'workers' },
    ]);
  });

  it('should give the chosen field to the second of two columns under one header, and keep the first as it is', () => {
    const twins = ROWS.map((row, index): CellValue[] => [...row, index === 0 ? 'Cột lạ' : 40 + index]);
    const values = sheet(twins);

    const columns = columnChoices(recogniseSheet(values), new Map([[6, 'workers']]));

    expect(columns).toEqual([
      { header: 'Cột lạ', field: null },
      { header: 'Cột lạ', field: 'workers' },
    ]);
    const found = recogniseSheet(values, { columns });
    expect([fieldAt(found, 4), fieldAt(found, 6)]).toEqual([undefined, 'workers']);
  });

  it('should take a field from the twin of the column that is chosen for it', () => {
    const twins = ROWS.map((row, index): CellValue[] => [...row, index === 0 ? 'MST' : (row[2] ?? '')]);
    const found = recogniseSheet(sheet(twins));
    const [from, to] = fieldAt(found, 3) === 'tax_code' ? [3, 6] : [6, 3];

    const columns = columnChoices(found, new Map([[to, 'tax_code']]));

    const after = recogniseSheet(sheet(twins), { columns });
    expect([fieldAt(after, from), fieldAt(after, to)]).toEqual([undefined, 'tax_code']);
  });

  it('should read every column as it was chosen, whatever the headers are', () => {
    const header = fc.constantFrom('Cột lạ', 'Cột mới', 'cot la', 'Khác');
    const field = fc.constantFrom('workers', 'members_total', 'revenue', 'note', null);
    const chosen = fc.uniqueArray(fc.tuple(fc.integer({ min: 4, max: 8 }), field), {
      selector: ([column, value]) => value ?? column,
    });
    fc.assert(
      fc.property(fc.array(header, { minLength: 5, maxLength: 5 }), chosen, (headers, picks) => {
        const values = sheet(
          ROWS.map((row, index) => [...row.slice(0, 3), ...(index === 0 ? headers : [11, 12, 13, 14, 15])]),
        );
        const fields = new Map(picks);

        const after = recogniseSheet(values, { columns: columnChoices(recogniseSheet(values), fields) });

        for (const [column, value] of fields) expect(fieldAt(after, column)).toBe(value ?? undefined);
      }),
      { numRuns: 60 },
    );
  });

  it('should say which columns are missing and what does not work without them', () => {
    const missing = recogniseSheet(sheet(ROWS)).missing ?? [];
    expect(missing.map(({ field }) => field)).toEqual(['founded_date', 'status', 'members_total', 'charter_capital']);
    expect(missing[0]?.consequence).toEqual({
      vi: 'không đếm được đơn vị thành lập mới trong kỳ',
      en: 'units founded in the period cannot be counted',
    });
  });
});
