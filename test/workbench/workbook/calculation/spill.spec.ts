import { newCalculator, NO_FUNCTIONS, columnValues, enter, plain, put, sheetOf, workbookWith } from './workbookWith';
import type { CellValue } from '../../../../src/workbench/workbook/cell';

async function open(rows: readonly (readonly CellValue[])[]) {
  const workbook = workbookWith({ A: rows });
  const sheet = sheetOf(workbook);
  const calculator = await newCalculator(workbook, NO_FUNCTIONS);
  await calculator.recalculate();
  const type = async (row: number, column: number, value: CellValue) => {
    enter(workbook, sheet, row, column, value);
    await calculator.recalculate();
  };
  return {
    workbook,
    sheet,
    calculator,
    type,
    column: (at: number, count: number) => columnValues(sheet, at, count).map(plain),
  };
}

describe('spills', () => {
  it('should fill the cells below and to the right, and mark whose they are', async () => {
    const { sheet } = await open([['=SEQUENCE(2,2)']]);

    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(1, 0), sheet.value(1, 1)]).toEqual([1, 2, 3, 4]);
    expect(sheet.cell(0, 0)?.spill).toEqual({ rowCount: 2, columnCount: 2, legacy: false });
    expect(sheet.cell(1, 1)?.spilledFrom).toEqual({ row: 0, column: 0 });
    expect(sheet.cell(0, 0)?.spilledFrom).toBeUndefined();
  });

  it('should grow and shrink, and take away the cells that it no longer fills', async () => {
    const { sheet, type, column } = await open([[2, '=SEQUENCE(A1)']]);
    expect(column(1, 4)).toEqual([1, 2, null, null]);

    await type(0, 0, 4);
    expect(column(1, 4)).toEqual([1, 2, 3, 4]);

    await type(0, 0, 1);
    expect(column(1, 4)).toEqual([1, null, null, null]);
    expect(sheet.cell(0, 1)?.spill).toBeUndefined();
    expect(sheet.cell(1, 1)).toBeUndefined();
  });

  it('should be #SPILL! while something is in the way', async () => {
    const { sheet, type, column } = await open([['=SEQUENCE(3)'], [null], ['đây']]);
    expect(column(0, 3)).toEqual(['#SPILL!', null, 'đây']);

    await type(2, 0, null);
    expect(column(0, 3)).toEqual([1, 2, 3]);

    await type(1, 0, 'chắn');
    expect(column(0, 3)).toEqual(['#SPILL!', 'chắn', null]);
    expect(sheet.cell(2, 0)).toBeUndefined();
  });

  it('should fill again what was emptied', async () => {
    const { workbook, sheet, calculator, column } = await open([['=SEQUENCE(3)']]);

    sheet.deleteCell(1, 0);
    workbook.notify({
      kind: 'cells',
      sheetId: sheet.id,
      area: { row: 1, column: 0, rowCount: 1, columnCount: 1 },
      source: 'user',
    });
    await calculator.recalculate();

    expect(column(0, 3)).toEqual([1, 2, 3]);
  });

  it('should give way only to the one that was there first, and try again when it goes', async () => {
    const { type, column } = await open([
      [null, '=SEQUENCE(3)'],
      ['=SEQUENCE(1,2)', null],
    ]);
    expect(column(1, 3)).toEqual([1, 2, 3]);
    expect(column(0, 2)).toEqual([null, '#SPILL!']);

    await type(0, 1, null);

    expect(column(0, 2)).toEqual([null, 1]);
    expect(column(1, 3)).toEqual([null, 2, null]);
  });

  it('should be read by formulas, through the cells and through #', async () => {
    const { type, sheet } = await open([[2, '=SEQUENCE(A1)*10', '=SUM(B1:B9)', '=SUM(B1#)', '=B2']]);
    expect([2, 3, 4].map((column) => sheet.value(0, column))).toEqual([30, 30, 20]);

    await type(0, 0, 3);
    expect([2, 3, 4].map((column) => sheet.value(0, column))).toEqual([60, 60, 20]);

    await type(0, 0, 1);
    expect([2, 3, 4].map((column) => plain(sheet.value(0, column)))).toEqual([10, '#REF!', 0]);
  });

  it('should take its cells along when its formula is replaced', async () => {
    const { type, column, sheet } = await open([['=SEQUENCE(3)', '=SUM(A1:A3)']]);

    await type(0, 0, 'x');

    expect(column(0, 3)).toEqual(['x', null, null]);
    expect(sheet.value(0, 1)).toBe(0);
    expect(sheet.cell(0, 0)?.spill).toBeUndefined();
  });

  it('should not spill over a merged area or into a table', async () => {
    const workbook = workbookWith({ A: [['=SEQUENCE(3)', '=SEQUENCE(3)', '=SEQUENCE(3)']] });
    const sheet = sheetOf(workbook);
    sheet.merges.push({ row: 2, column: 0, rowCount: 2, columnCount: 1 });
    sheet.tables.push({
      id: '1',
      name: 'T',
      area: { row: 2, column: 2, rowCount: 2, columnCount: 1 },
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      style: '',
      columns: [{ id: 1, name: 'Cột' }],
    });

    await (await newCalculator(workbook, NO_FUNCTIONS)).recalculate();

    expect([0, 1, 2].map((column) => plain(sheet.value(0, column)))).toEqual(['#SPILL!', 1, '#SPILL!']);
    expect(sheet.value(2, 1)).toBe(3);
  });

  it('should show blanks of an array as 0', async () => {
    const { column } = await open([[1, '=A1:A3'], [null], ['x']]);

    expect(column(1, 3)).toEqual([1, 0, 'x']);
  });

  it('should give up, not hang, when an array feeds on the cells that it fills', async () => {
    const { sheet } = await open([['=SEQUENCE(2+0*A2)', '=SEQUENCE(C1+1)', '=COUNTA(B1:B9)']]);

    expect(sheet.value(0, 0)).toBe(0);
    expect(typeof sheet.value(0, 2)).toBe('number');
  });

  it('should fill an array formula of old in the size that it was entered for', async () => {
    const workbook = workbookWith({ A: [[1, '={10;20}*A1', '=A1:A2'], [2]] });
    const sheet = sheetOf(workbook);
    sheet.ensureCell(0, 1).spill = { rowCount: 3, columnCount: 1, legacy: true };
    sheet.ensureCell(0, 2).spill = { rowCount: 1, columnCount: 1, legacy: true };
    const calculator = await newCalculator(workbook, NO_FUNCTIONS);
    await calculator.recalculate();

    expect(columnValues(sheet, 1, 4).map(plain)).toEqual([10, 20, '#N/A', null]);
    expect(columnValues(sheet, 2, 2)).toEqual([1, null]);
    expect(sheet.cell(0, 1)?.spill).toEqual({ rowCount: 3, columnCount: 1, legacy: true });
  });

  it('should take over what was spilled in the file', async () => {
    const workbook = workbookWith({ A: [[2, '=SEQUENCE(A1)']] });
    const sheet = sheetOf(workbook);
    Object.assign(sheet.ensureCell(0, 1), { value: 1, spill: { rowCount: 2, columnCount: 1, legacy: false } });
    sheet.setCell(1, 1, { value: 2, style: 0, spilledFrom: { row: 0, column: 1 } });
    const calculator = await newCalculator(workbook, NO_FUNCTIONS);
    await calculator.recalculate();
    expect(columnValues(sheet, 1, 3)).toEqual([1, 2, null]);

    put(sheet, 0, 0, 1);
    enter(workbook, sheet, 0, 0, 1);
    await calculator.recalculate();

    expect(columnValues(sheet, 1, 3)).toEqual([1, null, null]);
  });
});
