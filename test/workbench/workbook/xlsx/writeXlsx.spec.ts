import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { buildSample } from '../../../../src/workbench/sample/buildSample';
import { CellError, type Cell, type CellValue } from '../../../../src/workbench/workbook/cell';
import { DEFAULT_STYLE, type Border, type Style } from '../../../../src/workbench/workbook/style';
import { Workbook } from '../../../../src/workbench/workbook/Workbook';
import type { Worksheet } from '../../../../src/workbench/workbook/Worksheet';
import { readXlsx } from '../../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../../src/workbench/workbook/xlsx/writeXlsx';
import { textsOf } from './fixture';

/** All that a sheet says, with its styles resolved, to compare before and after. */
function contentOf(workbook: Workbook, sheet: Worksheet) {
  const { name, visibility, tabColor, showGridlines, merges, freeze, tables, pageLayout, protection, selection } =
    sheet;
  const cells = [...sheet.entries()].flatMap(([row, cells]) =>
    cells.map(([column, { style, ...cell }]) => ({ row, column, ...cell, style: workbook.styles.get(style) })),
  );
  const styled = <T extends { style?: number }>(formats: ReadonlyMap<number, T>) =>
    [...formats]
      .sort(([a], [b]) => a - b)
      .map(([index, { style, ...format }]) => [index, format, style === undefined ? null : workbook.styles.get(style)]);
  return {
    ...{ name, visibility, tabColor, showGridlines, merges, freeze, tables, pageLayout, protection, selection },
    cells,
    columns: styled(sheet.columns),
    rows: styled(sheet.rows),
  };
}

const contents = (workbook: Workbook) => workbook.sheets.map((sheet) => contentOf(workbook, sheet));

function blank(): { workbook: Workbook; sheet: Worksheet } {
  const workbook = new Workbook();
  return { workbook, sheet: workbook.addSheet('Sổ') };
}

/** The sheet's XML, of which every part of the package has been found well-formed. */
function sheetXml(workbook: Workbook, number = 1): string {
  const texts = textsOf(writeXlsx(workbook));
  for (const text of Object.values(texts)) new SaxesParser({ xmlns: true }).write(text).close();
  return texts[`xl/worksheets/sheet${number}.xml`] ?? '';
}

describe('writeXlsx of the sample', () => {
  const sample = buildSample();
  const bytes = writeXlsx(sample);

  it('should give back every sheet, cell and style', () => {
    const again = readXlsx(bytes);

    expect(contents(again)).toEqual(contents(sample));
    expect(again.activeSheet.name).toBe('DS HTX');
    expect(again.sheets.map(({ id }) => id)).toEqual(sample.sheets.map(({ id }) => id));
  });

  it('should give the same bytes each time', () => {
    expect(writeXlsx(buildSample())).toEqual(bytes);
  });

  it('should say nothing new when it is written again', () => {
    expect(textsOf(writeXlsx(readXlsx(bytes)))).toEqual(textsOf(bytes));
  });
});

const text = fc.string({
  unit: fc.constantFrom(...'aĐệ=+-@ \n\r\t_x000D_&<>"\'', '\u0001', '\u001f', '\ufffe', '\ud83d\ude00', '\ud800'),
  maxLength: 12,
});

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  text.filter((t) => t !== ''),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('#N/A' as const, '#DIV/0!' as const, '#REF!' as const).map((code) => new CellError(code)),
);

const formula = fc.constantFrom(
  '=SUM(A1:A9)',
  '=IF(A1="",XLOOKUP("Đ",B:B,C:C),_thuế&"<&>")',
  "='Sổ'!A1+$B$2",
  '=COUNTIFS(A:A,">="&DATE(2020,1,1))',
);

const cell: fc.Arbitrary<Omit<Cell, 'style'>> = fc.oneof(
  value.map((v) => ({ value: v })),
  fc.tuple(formula, fc.oneof(value, fc.constant(''))).map(([f, v]) => ({ formula: f, value: v })),
);

const color = fc.constantFrom('#000000', '#FF0000', '#E3EFE6', '#1F4E79');
const border: fc.Arbitrary<Border> = fc
  .constantFrom<Omit<Border, 'color'>>(
    { style: 'Continuous', weight: 'Thin' },
    { style: 'Continuous', weight: 'Hairline' },
    { style: 'Continuous', weight: 'Thick' },
    { style: 'Dash', weight: 'Medium' },
    { style: 'Dot', weight: 'Thin' },
    { style: 'Double', weight: 'Thick' },
  )
  .chain((line) => color.map((c) => ({ ...line, color: c })));

const style: fc.Arbitrary<Style> = fc
  .record({
    numberFormat: fc.constantFrom('General', '0%', '#,##0', 'dd/mm/yyyy', '#,##0.0" triệu"', '@', '$#,##0_);($#,##0)'),
    font: fc.record({
      name: fc.constantFrom('Calibri', 'Times New Roman'),
      size: fc.constantFrom(11, 12.5),
      bold: fc.boolean(),
      italic: fc.boolean(),
      underline: fc.constantFrom('None' as const, 'Single' as const, 'DoubleAccountant' as const),
      strikethrough: fc.boolean(),
      color,
    }),
    fill: fc.option(color, { nil: undefined }),
    borders: fc.record({ EdgeTop: border, EdgeLeft: border, DiagonalUp: border }, { requiredKeys: [] }),
    horizontalAlignment: fc.constantFrom('General' as const, 'Center' as const, 'CenterAcrossSelection' as const),
    verticalAlignment: fc.constantFrom('Bottom' as const, 'Top' as const, 'Distributed' as const),
    wrapText: fc.boolean(),
    indentLevel: fc.nat(3),
    textOrientation: fc.constantFrom(0, 45, -90, 180),
    shrinkToFit: fc.boolean(),
    locked: fc.boolean(),
    formulaHidden: fc.boolean(),
  })
  .map((s) => ({ ...DEFAULT_STYLE, ...s }));

const cellsOf = fc.array(fc.tuple(fc.nat(20), fc.nat(20), cell, style), { maxLength: 12 });

function fill(
  workbook: Workbook,
  sheet: Worksheet,
  cells: readonly (readonly [number, number, Omit<Cell, 'style'>, Style])[],
) {
  for (const [row, column, content, look] of cells) {
    sheet.setCell(row, column, { ...content, style: workbook.styles.intern(look) });
  }
}

describe('writeXlsx and readXlsx', () => {
  it('should give back any cells in any style', () =>
    fc.assert(
      fc.property(cellsOf, (cells) => {
        const { workbook, sheet } = blank();
        fill(workbook, sheet, cells);

        expect(contents(readXlsx(writeXlsx(workbook)))).toEqual(contents(workbook));
      }),
      { numRuns: 60 },
    ));

  it('should give back any change to a workbook that was read', () =>
    fc.assert(
      fc.property(cellsOf, cellsOf, (cells, changes) => {
        const { workbook, sheet } = blank();
        fill(workbook, sheet, cells);
        const read = readXlsx(writeXlsx(workbook));
        const [first] = read.sheets;
        if (!first) throw new Error('one sheet');
        fill(read, first, changes);

        expect(contents(readXlsx(writeXlsx(read)))).toEqual(contents(read));
      }),
      { numRuns: 60 },
    ));
});

describe('writeXlsx', () => {
  it('should keep a text that looks like a formula a text', () => {
    const { workbook, sheet } = blank();
    sheet.setCell(0, 0, { value: '=1+1', style: 0 });

    const xml = sheetXml(workbook);

    expect(xml).toContain('<c r="A1" t="s"><v>0</v></c>');
    expect(xml).not.toContain('<f>');
  });

  it('should write results by their kind', () => {
    const { workbook, sheet } = blank();
    const put = (column: number, result: CellValue): void =>
      sheet.setCell(0, column, { formula: '=A2', value: result, style: 0 });
    put(0, 0.1 + 0.2);
    put(1, ' chữ');
    put(2, false);
    put(3, new CellError('#N/A'));
    put(4, new CellError('#CALC!'));
    put(5, null);

    expect(sheetXml(workbook)).toContain(
      '<row r="1"><c r="A1"><f>A2</f><v>0.30000000000000004</v></c><c r="B1" t="str"><f>A2</f><v> chữ</v></c>' +
        '<c r="C1" t="b"><f>A2</f><v>0</v></c><c r="D1" t="e"><f>A2</f><v>#N/A</v></c>' +
        '<c r="E1" t="e"><f>A2</f><v>#VALUE!</v></c><c r="F1"><f>A2</f></c></row>',
    );
  });

  it('should mark dynamic arrays so that Excel adds no @, and leave those of fixed size unmarked', () => {
    const { workbook, sheet } = blank();
    sheet.setCell(0, 0, {
      formula: '=SEQUENCE(2)',
      value: 1,
      style: 0,
      spill: { rowCount: 2, columnCount: 1, legacy: false },
    });
    sheet.setCell(1, 0, { value: 2, style: 0, spilledFrom: { row: 0, column: 0 } });
    sheet.setCell(0, 1, {
      formula: '=A1:A2*2',
      value: 2,
      style: 0,
      spill: { rowCount: 2, columnCount: 1, legacy: true },
    });
    sheet.setCell(1, 1, { value: 4, style: 0, spilledFrom: { row: 0, column: 1 } });
    sheet.setCell(0, 2, { formula: '=SUM(FILTER(A1:A2,A1:A2>1))', value: 2, style: 0 });

    const texts = textsOf(writeXlsx(workbook));
    const xml = texts['xl/worksheets/sheet1.xml'];

    expect(xml).toContain('<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c>');
    expect(xml).toContain('<c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c>');
    expect(xml).toContain('<c r="C1" cm="1"><f t="array" ref="C1">SUM(_xlfn._xlws.FILTER(A1:A2,A1:A2&gt;1))</f>');
    expect(texts['xl/metadata.xml']).toContain('fDynamic="1"');
    expect(texts['xl/_rels/workbook.xml.rels']).toContain('sheetMetadata');
    expect(texts['[Content_Types].xml']).toContain('/xl/metadata.xml');
    const again = readXlsx(writeXlsx(workbook)).sheets[0];
    expect(again?.cell(0, 0)?.spill).toEqual({ rowCount: 2, columnCount: 1, legacy: false });
    expect(again?.cell(1, 1)?.spilledFrom).toEqual({ row: 0, column: 1 });
  });

  it('should ask for a calculation only where there are formulas', () => {
    const { workbook, sheet } = blank();
    sheet.setCell(0, 0, { value: 1, style: 0 });
    expect(textsOf(writeXlsx(workbook))['xl/workbook.xml']).not.toContain('fullCalcOnLoad');

    sheet.setCell(0, 1, { formula: '=A1', value: 1, style: 0 });
    expect(textsOf(writeXlsx(workbook))['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it('should write what is around the cells and read it back', () => {
    const { workbook, sheet } = blank();
    const other = workbook.addSheet("Sổ 'B'");
    other.visibility = 'VeryHidden';
    const bold = workbook.styles.derive(0, (s) => ({ ...s, font: { ...s.font, bold: true } }));
    sheet.tabColor = '#00B050';
    sheet.showGridlines = false;
    sheet.freeze = { rows: 5, columns: 2 };
    sheet.selection = { row: 6, column: 2, rowCount: 2, columnCount: 1 };
    sheet.columns.set(0, { width: 6 }).set(1, { width: 40, style: bold }).set(3, { width: 9, hidden: true });
    sheet.rows.set(4, { height: 33 }).set(7, { hidden: true, style: bold });
    sheet.merges = [{ row: 0, column: 0, rowCount: 1, columnCount: 4 }];
    sheet.protection = { password: false, options: { allowFormatCells: true, allowSort: true } };
    Object.assign(sheet.pageLayout, {
      orientation: 'Landscape',
      paperSize: 'A4',
      topMargin: 42.5,
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      printArea: { row: 0, column: 0, rowCount: 20, columnCount: 7 },
      printTitleRows: { first: 4, last: 5 },
      headersFooters: {
        state: 'FirstAndDefault',
        defaultForAllPages: {
          leftHeader: 'A & B',
          centerHeader: '',
          rightHeader: '',
          leftFooter: '',
          centerFooter: '&P/&N',
          rightFooter: '',
        },
        firstPage: {
          leftHeader: '',
          centerHeader: '&"Arial,Bold"&14Đầu',
          rightHeader: '',
          leftFooter: '',
          centerFooter: '',
          rightFooter: '',
        },
      },
    });
    sheet.ensureCell(2, 2).hyperlink = { address: 'https://vca.org.vn/?a=1&b=2', screenTip: 'Mở "trang"' };
    sheet.ensureCell(3, 2).hyperlink = { documentReference: "'Sổ ''B'''!A1" };
    workbook.names = [
      { name: 'Tổng', formula: "=SUM('Sổ'!$A$1:$A$9)", visible: true, comment: 'cả tỉnh' },
      { name: 'Tổng', formula: '=1', sheetId: other.id, visible: false, comment: '' },
    ];

    const again = readXlsx(writeXlsx(workbook));

    const withoutProtection = contents(workbook).map((content) => ({ ...content, protection: null }));
    expect(contents(again).map((content) => ({ ...content, protection: null }))).toEqual(withoutProtection);
    expect(again.sheets[0]?.protection?.options).toMatchObject({
      allowFormatCells: true,
      allowSort: true,
      allowInsertRows: false,
    });
    expect(again.names).toEqual(workbook.names);
    expect(sheetXml(workbook)).toContain('tabSelected="1"');
    expect(sheetXml(workbook, 2)).not.toContain('tabSelected');
  });

  it('should write tables that Excel accepts: headings as the cells have them, formulas in full', () => {
    const { workbook, sheet } = blank();
    const put = (row: number, column: number, v: CellValue): void => sheet.setCell(row, column, { value: v, style: 0 });
    put(0, 0, 'Tên HTX');
    put(0, 1, 'Vốn');
    put(0, 2, 'Gấp đôi');
    put(1, 0, 'Hòa Bình');
    put(1, 1, 100);
    sheet.setCell(1, 2, { formula: '=[@Vốn]*2', value: 200, style: 0 });
    sheet.tables.push({
      id: workbook.newTableId(),
      name: 'BangHTX',
      area: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
      showHeaders: true,
      showTotals: true,
      showFilterButton: true,
      showBandedRows: true,
      style: 'TableStyleMedium2',
      columns: [
        { id: 1, name: 'Tên HTX' },
        { id: 2, name: 'Cũ', totalsRowFunction: 'sum' },
        { id: 3, name: 'Gấp đôi', calculatedColumnFormula: '=[@Vốn]*2' },
      ],
    });

    const bytes = writeXlsx(workbook);
    const texts = textsOf(bytes);

    expect(texts['xl/worksheets/sheet1.xml']).toContain('<f>BangHTX[[#This Row],[Vốn]]*2</f>');
    expect(texts['xl/worksheets/sheet1.xml']).toContain('<tableParts count="1"><tablePart r:id="rId1"/></tableParts>');
    expect(texts['xl/tables/table1.xml']).toContain(
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="BangHTX" displayName="BangHTX" ref="A1:C3" totalsRowCount="1">' +
        '<autoFilter ref="A1:C2"/><tableColumns count="3"><tableColumn id="1" name="Tên HTX"/><tableColumn id="2" name="Vốn" totalsRowFunction="sum"/>' +
        '<tableColumn id="3" name="Gấp đôi"><calculatedColumnFormula>BangHTX[[#This Row],[Vốn]]*2</calculatedColumnFormula></tableColumn></tableColumns>',
    );
    const again = readXlsx(bytes);
    expect(again.sheets[0]?.tables).toHaveLength(1);
    again.sheets[0]?.tables.pop();
    const without = textsOf(writeXlsx(again));
    expect(without['xl/tables/table1.xml']).toBeUndefined();
    expect(without['xl/worksheets/sheet1.xml']).not.toContain('tablePart');
  });

  it('should have the same default style when a workbook was made with another one', () => {
    const { workbook, sheet } = blank();
    sheet.setCell(0, 0, { value: 1, style: 0 });

    expect(readXlsx(writeXlsx(workbook)).styles.get(0)).toEqual(DEFAULT_STYLE);
  });
});
