import { shiftCells } from '../../../../src/workbench/workbook/structure/shiftCells';
import { StructureConflict } from '../../../../src/workbench/workbook/structure/StructureConflict';
import { Workbook } from '../../../../src/workbench/workbook/Workbook';
import { DEFAULT_STYLE } from '../../../../src/workbench/workbook/style';

const ROW = { row: 1, column: 0, rowCount: 1, columnCount: 16_384 };

function setUp() {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('S');
  const other = workbook.addSheet('Khác');
  for (let row = 0; row < 4; row += 1) sheet.setCell(row, 0, { value: row, style: 0 });
  return { workbook, sheet, other };
}

const insertRow = { kind: 'insert', axis: 'rows', area: ROW } as const;

describe('shiftCells', () => {
  it('should move cells, merges, rules, names, heights and the print set-up', () => {
    // Arrange
    const { workbook, sheet } = setUp();
    const bold = workbook.styles.intern({ ...DEFAULT_STYLE, font: { ...DEFAULT_STYLE.font, bold: true } });
    sheet.setCell(0, 1, { value: 'đậm', style: bold });
    sheet.merges.push({ row: 1, column: 2, rowCount: 2, columnCount: 2 });
    sheet.rows.set(0, { height: 33 });
    sheet.rows.set(2, { height: 44 });
    sheet.pageLayout.printTitleRows = { first: 0, last: 2 };
    sheet.pageLayout.printArea = { row: 2, column: 0, rowCount: 2, columnCount: 2 };
    sheet.conditionalFormats.push({
      id: '1',
      areas: [{ row: 1, column: 0, rowCount: 3, columnCount: 1 }],
      type: 'Custom',
      stopIfTrue: false,
      rule: { formula: '=$A2>1' },
      format: {},
    });
    workbook.names.push({ name: 'Vùng', formula: '=S!$A$2:$A$4', visible: true, comment: '' });
    // Act
    shiftCells(workbook, sheet, insertRow);
    // Assert
    expect([0, 1, 2, 3, 4].map((row) => sheet.value(row, 0))).toEqual([0, null, 1, 2, 3]);
    expect(sheet.cell(1, 1)).toEqual({ value: null, style: bold });
    expect(sheet.merges).toEqual([{ row: 2, column: 2, rowCount: 2, columnCount: 2 }]);
    expect([1, 3].map((row) => sheet.rows.get(row)?.height)).toEqual([33, 44]);
    expect(sheet.pageLayout).toMatchObject({ printTitleRows: { first: 0, last: 3 }, printArea: { row: 3 } });
    expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [{ row: 2 }], rule: { formula: '=$A3>1' } });
    expect(workbook.names[0]?.formula).toBe('=S!$A$3:$A$5');
  });

  it('should rewrite only references to the sheet, not texts, names or other sheets', () => {
    // Arrange
    const { workbook, sheet, other } = setUp();
    const formula = `=A3&"A3"&Khác!A3&'S'!A3&HTX.A3(A3)&Bảng1[A3]`;
    sheet.setCell(0, 2, { value: null, style: 0, formula });
    other.setCell(0, 0, { value: null, style: 0, formula: '=A3+S!A3' });
    // Act
    shiftCells(workbook, sheet, insertRow);
    // Assert
    expect(sheet.cell(0, 2)?.formula).toBe(`=A4&"A3"&Khác!A3&'S'!A4&HTX.A3(A4)&Bảng1[A3]`);
    expect(other.cell(0, 0)?.formula).toBe('=A3+S!A4');
  });

  it('should carry a spilled array along, and take one back that would be torn', () => {
    // Arrange
    const { workbook, sheet } = setUp();
    const spill = { rowCount: 2, columnCount: 1, legacy: false };
    sheet.setCell(2, 4, { value: 1, style: 0, formula: '=F3:F4', spill });
    sheet.setCell(3, 4, { value: 2, style: 0, spilledFrom: { row: 2, column: 4 } });
    sheet.setCell(0, 6, { value: 1, style: 0, formula: '=H1:H2', spill });
    sheet.setCell(1, 6, { value: 2, style: 0, spilledFrom: { row: 0, column: 6 } });
    // Act
    shiftCells(workbook, sheet, insertRow);
    // Assert
    expect(sheet.cell(4, 4)).toMatchObject({ value: 2, spilledFrom: { row: 3, column: 4 } });
    expect(sheet.cell(0, 6)?.spill).toBeUndefined();
    expect(sheet.cell(2, 6)).toBeUndefined();
  });

  it.each([
    [
      'merge',
      (sheet: ReturnType<typeof setUp>['sheet']) =>
        sheet.merges.push({ row: 3, column: 0, rowCount: 1, columnCount: 3 }),
    ],
    [
      'array',
      (sheet: ReturnType<typeof setUp>['sheet']) =>
        sheet.setCell(0, 0, {
          value: 1,
          style: 0,
          formula: '=B1:B9',
          spill: { rowCount: 9, columnCount: 1, legacy: true },
        }),
    ],
    ['sheetEnd', (sheet: ReturnType<typeof setUp>['sheet']) => sheet.setCell(1_048_575, 0, { value: 1, style: 0 })],
  ])('should change nothing where Excel refuses: %s', (reason, prepare) => {
    // Arrange
    const { workbook, sheet } = setUp();
    prepare(sheet);
    const area = { ...ROW, columnCount: 2 };
    // Act
    const act = () => shiftCells(workbook, sheet, { kind: 'insert', axis: 'rows', area });
    // Assert
    expect(act).toThrow(expect.objectContaining({ name: StructureConflict.name, reason }));
    expect(sheet.value(2, 0)).toBe(2);
  });
});
