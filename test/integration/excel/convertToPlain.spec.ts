import { convertToPlain, readHistory, revertStep } from '../../../src/excel';
import { openAddIn } from '../../../src/workbench/cli/openAddIn';
import type { Session } from '../../../src/workbench/headless/openSession';
import { Workbook } from '../../../src/workbench/workbook/Workbook';

const SHEET = 'Kế hoạch';
const TITLE = 'Đổi thành công thức thường';

/** Actual and plan in A and B; formulas are typed as a user would. */
const FORMULAS: Readonly<Record<string, string>> = {
  C1: '=HTX.PROGRESS(A1,B1)',
  C2: '=HTX.REMAINING(A2,B2)',
  C3: '=ROUND(HTX.GROWTH(A3,B3),4)',
  C4: '=HTX.PROGRESS(A4,B4)',
  C5: '=HTX.PROGRESS(A5,B5)',
  C6: '=HTX.RATING(A1,B1)',
  C7: '=A1+B1',
  C8: '=HTX.PROGRESS(12,"10 - 15")',
};
const ROWS = [
  [16, 20],
  [3, 5],
  [15, 12],
  [16, 0],
  [16, 'ít nhất 20'],
];

let session: Session;

afterEach(() => session.close());

async function open(selected: string): Promise<void> {
  const workbook = new Workbook();
  workbook.addSheet(SHEET);
  session = await openAddIn(workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('A1:B5').values = ROWS;
    for (const [cell, formula] of Object.entries(FORMULAS)) sheet.getRange(cell).formulas = [[formula]];
    sheet.getRange(selected).select();
    await context.sync();
  });
  await session.host.settled();
}

async function read(address: string): Promise<{ values: unknown[]; formulas: unknown[] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load('values,formulas');
    await context.sync();
    return {
      values: [...range.values].map(([value]) => value as unknown),
      formulas: [...range.formulas].map(([f]) => f as unknown),
    };
  });
}

describe('convertToPlain', () => {
  it('should give formulas of the same values, tell what stays, and give the originals back when undone', async () => {
    await open('A1:D20');
    const before = await read('C1:C8');

    const outcome = await convertToPlain({ title: TITLE });

    const after = await read('C1:C8');
    expect(before.values).toEqual([0.8, 2, 0.25, '#N/A', 0.8, 'Chậm tiến độ', 36, 1.2]);
    expect(after.values).toEqual(before.values);
    expect(after.formulas).toEqual([
      '=IF(A1="","",IF(N(B1)<=0,NA(),A1/B1))',
      '=IF(A2="","",IF(B2="",NA(),IF(B2>A2,B2-A2,0)))',
      '=ROUND(IF(A3="","",IF(N(B3)<=0,NA(),(A3-B3)/B3)),4)',
      '=IF(A4="","",IF(N(B4)<=0,NA(),A4/B4))',
      ...Object.values(FORMULAS).slice(4),
    ]);
    expect(outcome.converted).toBe(4);
    expect([...outcome.left].sort((a, b) => a.cell.localeCompare(b.cell))).toEqual([
      { sheet: SHEET, cell: 'C5', reason: 'other-value' },
      { sheet: SHEET, cell: 'C6', reason: 'no-counterpart' },
      { sheet: SHEET, cell: 'C8', reason: 'argument' },
    ]);
    expect((await readHistory()).steps).toMatchObject([{ id: outcome.id, title: TITLE, count: 4, standing: 4 }]);

    expect(await revertStep(outcome.id ?? '')).toEqual({ restored: 4, left: [] });

    await session.host.settled();
    expect(await read('C1:C8')).toEqual(before);
  });

  it('should keep to the selection, and leave no step when nothing can be converted', async () => {
    await open('C5:C8');
    const before = await read('C1:C8');

    const outcome = await convertToPlain({ title: TITLE });

    expect(outcome).toMatchObject({ id: null, converted: 0 });
    expect(outcome.left).toHaveLength(3);
    await session.host.settled();
    expect(await read('C1:C8')).toEqual(before);
    expect((await readHistory()).steps).toEqual([]);
  });

  it('should do nothing in an empty selection', async () => {
    await open('M1:N9');

    expect(await convertToPlain({ title: TITLE })).toEqual({ id: null, converted: 0, left: [] });
  });

  it('should give what spilled, errors and empty cells too, spilled from the plain formula', async () => {
    // Arrange
    await open('E1:G1');
    const rows = [
      [16, 20],
      [3, 0],
      ['', 12],
      [9, ''],
      [-4, 8],
      [7, -1],
    ];
    const formulas = ['PROGRESS', 'GROWTH', 'REMAINING'].map((name) => `=HTX.${name}(A11:A16,B11:B16)`);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('A11:B16').values = rows;
      sheet.getRange('E1:G1').formulas = [formulas];
      await context.sync();
    });
    await session.host.settled();
    const columns = ['E1:E6', 'F1:F6', 'G1:G6'];
    const valuesOf = async () => Promise.all(columns.map(async (column) => (await read(column)).values));
    const before = await valuesOf();
    expect(before[0]).toEqual([0.8, '#N/A', '', '#N/A', -0.5, '#N/A']);

    // Act
    const outcome = await convertToPlain({ title: TITLE });

    // Assert
    expect(outcome).toMatchObject({ converted: 3, left: [] });
    expect(await valuesOf()).toEqual(before);
    expect((await read('E1')).formulas).toEqual([
      '=IF(A11:A16="","",IF(IF(B11:B16="",TRUE,B11:B16<=0),NA(),A11:A16/B11:B16))',
    ]);
    await revertStep(outcome.id ?? '');
    await session.host.settled();
    expect(await valuesOf()).toEqual(before);
    expect((await read('E1')).formulas).toEqual([formulas[0]]);
  });

  it('should leave a range with a target in words, of which the plain formula makes nothing', async () => {
    await open('E1');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('E1').formulas = [['=HTX.PROGRESS(A1:A5,B1:B5)']];
      await context.sync();
    });
    await session.host.settled();
    const before = await read('E1:E5');

    const outcome = await convertToPlain({ title: TITLE });

    expect(outcome).toEqual({ id: null, converted: 0, left: [{ sheet: SHEET, cell: 'E1', reason: 'other-value' }] });
    await session.host.settled();
    expect(await read('E1:E5')).toEqual(before);
  });

  it('should convert a total over ranges', async () => {
    await open('G1');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('G1').formulas = [['=SUM(HTX.PROGRESS(A1:A3,B1:B3))']];
      await context.sync();
    });
    await session.host.settled();
    const before = await read('G1');

    expect(await convertToPlain({ title: TITLE })).toMatchObject({ converted: 1, left: [] });
    expect((await read('G1')).values).toEqual(before.values);
  });
});
