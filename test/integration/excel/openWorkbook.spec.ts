import { openWorkbook, saveMapping } from '../../../src/excel';
import type { CellValue } from '../../../src/core/sheet/values';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import type { Worksheet } from '../../../src/workbench/workbook/Worksheet';
import { withSession } from './support/withSession';

const ROWS: readonly (readonly CellValue[])[] = [
  ['STT', 'Tên HTX', 'Mã số thuế', 'Số thành viên'],
  [1, 'HTX Đồng Xanh', '0100109106', 20],
  [2, 'HTX Sông Vân', '0300588569', 31],
];

function addRegister(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.addSheet(name);
  ROWS.forEach((cells, row) => cells.forEach((value, column) => sheet.setCell(row, column, { value, style: 0 })));
  return sheet;
}

/** Two registers: one as it is, and one that a test does something to. */
function twoRegisters(): { readonly workbook: Workbook; readonly sheet: Worksheet } {
  const workbook = new Workbook();
  addRegister(workbook, 'DS HTX');
  return { workbook, sheet: addRegister(workbook, 'Riêng') };
}

describe('openWorkbook', () => {
  it('should list a very hidden sheet with the reason why it is not read, and read the others', async () => {
    const { workbook, sheet } = twoRegisters();
    sheet.visibility = 'VeryHidden';

    await withSession(workbook, async () => {
      const { sheets, registers } = await openWorkbook();

      expect(registers.map(({ sheet: { name } }) => name)).toEqual(['DS HTX']);
      expect(sheets.map(({ name, role }) => [name, role])).toEqual([
        ['DS HTX', 'cooperatives'],
        ['Riêng', 'other'],
      ]);
      expect(sheets[1]?.reason.vi).toContain('sheet ẩn sâu');
      expect(sheets[1]?.reason.en).toContain('very hidden');
      expect(sheets[1]?.dataRows).toEqual([]);
      await expect(saveMapping({ sheet: 'Riêng', role: 'unions' })).rejects.toMatchObject({ code: 'unknown-sheet' });
    });
    expect(sheet.visibility).toBe('VeryHidden');
  });

  it('should read a hidden sheet as any other and leave it hidden', async () => {
    const { workbook, sheet } = twoRegisters();
    sheet.visibility = 'Hidden';

    await withSession(workbook, async () => {
      expect((await openWorkbook()).registers.map(({ sheet: { name } }) => name)).toEqual(['DS HTX', 'Riêng']);
    });
    expect(sheet.visibility).toBe('Hidden');
  });

  it.each([false, true])(
    'should read a protected sheet, and keep how it is to be read, in a workbook protected as well: %s',
    async (isWorkbookProtected) => {
      const { workbook, sheet } = twoRegisters();
      sheet.protection = { password: true, options: {} };
      if (isWorkbookProtected) workbook.protection = { password: true };

      await withSession(workbook, async () => {
        await saveMapping({ sheet: 'Riêng', role: 'groups' });
        const { sheets, registers } = await openWorkbook();

        expect(registers[1]?.rows).toEqual([2, 3]);
        expect(registers[1]?.column('name')?.cells).toEqual(['HTX Đồng Xanh', 'HTX Sông Vân']);
        expect(sheets[1]).toMatchObject({ role: 'groups', band: 'sure' });
      });
      expect(sheet.protection).toEqual({ password: true, options: {} });
    },
  );

  it('should take headers from formulas by what they show, and name what is missing where one shows an error', async () => {
    const { workbook, sheet } = twoRegisters();
    const formula = (column: number, value: string, text: string): void =>
      sheet.setCell(0, column, { value, formula: text, style: 0 });
    formula(1, 'Tên HTX', '="Tên "&"HTX"');
    formula(2, 'Mã số thuế', "='DS HTX'!C1");
    formula(3, '#REF!', '=#REF!');

    await withSession(workbook, async () => {
      const { sheets } = await openWorkbook();
      const found = sheets[1];

      expect(found).toMatchObject({ role: 'cooperatives', headerRows: [1], dataRows: [2, 3] });
      expect(found?.columns.map(({ field, band }) => [field, band])).toEqual([
        ['ordinal', 'sure'],
        ['name', 'sure'],
        ['tax_code', 'sure'],
      ]);
      expect(found?.missing?.map(({ field }) => field)).toContain('members_total');
    });
    expect(sheet.cell(0, 1)?.formula).toBe('="Tên "&"HTX"');
  });
});
