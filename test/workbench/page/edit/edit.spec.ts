import { applyNumberFormat } from '../../../../src/workbench/page/edit/applyNumberFormat';
import { clearCells } from '../../../../src/workbench/page/edit/clearCells';
import { enterText } from '../../../../src/workbench/page/edit/enterText';
import { fakeHost } from './fakeHost';

const B2 = { row: 1, column: 1 };
const B2_AREA = { ...B2, rowCount: 1, columnCount: 1 };
const PROTECTED = { password: false, options: {} };

describe('enterText', () => {
  it('should put a number with its format and tell who wrote it', () => {
    const { host, sheet, calls } = fakeHost();
    enterText(host, sheet, B2, '80%');
    expect(sheet.value(1, 1)).toBe(0.8);
    expect(host.workbook.styles.get(sheet.styleAt(1, 1)).numberFormat).toBe('0%');
    expect(calls).toEqual([['changed', B2_AREA, 'user']]);
  });

  it('should put a formula with commas, to be computed later', () => {
    const { host, sheet } = fakeHost();
    enterText(host, sheet, B2, '=HTX.PROGRESS(16;20)');
    expect(sheet.cell(1, 1)).toMatchObject({ value: null, formula: '=HTX.PROGRESS(16,20)' });
  });

  it('should refuse a broken formula and leave the cell', () => {
    const { host, sheet, calls } = fakeHost();
    enterText(host, sheet, B2, '5');
    expect(() => enterText(host, sheet, B2, '=SUM(1,2')).toThrow('Công thức “=SUM(1,2” chưa viết xong');
    expect(sheet.value(1, 1)).toBe(5);
    expect(calls).toHaveLength(1);
  });

  it('should refuse a protected sheet by its name', () => {
    const { host, sheet } = fakeHost();
    sheet.protection = PROTECTED;
    expect(() => enterText(host, sheet, B2, '5')).toThrow('Sheet “S” đang được bảo vệ');
    expect(sheet.value(1, 1)).toBeNull();
  });

  it('should refuse to change part of an old array formula', () => {
    const { host, sheet } = fakeHost();
    sheet.setCell(0, 0, {
      value: 1,
      formula: '=A5:B6',
      style: 0,
      spill: { rowCount: 2, columnCount: 2, legacy: true },
    });
    sheet.setCell(1, 1, { value: 4, style: 0, spilledFrom: { row: 0, column: 0 } });
    expect(() => enterText(host, sheet, B2, '5')).toThrow('một phần của công thức mảng');
  });
});

describe('clearCells', () => {
  it('should empty the cells and keep their formats', () => {
    const { host, sheet, calls } = fakeHost();
    enterText(host, sheet, B2, '80%');
    clearCells(host, sheet, { row: 0, column: 0, rowCount: 1000, columnCount: 1000 });
    expect(sheet.value(1, 1)).toBeNull();
    expect(host.workbook.styles.get(sheet.styleAt(1, 1)).numberFormat).toBe('0%');
    expect(calls.at(-1)).toEqual(['changed', B2_AREA, 'user']);
  });

  it('should say nothing when there was nothing', () => {
    const { host, sheet, calls } = fakeHost();
    clearCells(host, sheet, B2_AREA);
    expect(calls).toEqual([]);
  });
});

describe('applyNumberFormat', () => {
  it('should format the cells, empty ones too', () => {
    const { host, sheet, calls } = fakeHost();
    applyNumberFormat(host, sheet, B2_AREA, 'dd/mm/yyyy');
    expect(host.workbook.styles.get(sheet.styleAt(1, 1)).numberFormat).toBe('dd/mm/yyyy');
    expect(calls).toEqual([['formatChanged', B2_AREA]]);
  });

  it('should not make a million cells of a whole column', () => {
    const { host, sheet } = fakeHost();
    enterText(host, sheet, { row: 9, column: 0 }, '5');
    applyNumberFormat(host, sheet, { row: 0, column: 0, rowCount: 1_048_576, columnCount: 1 }, '0%');
    expect([...sheet.entries()]).toHaveLength(10);
  });
});
