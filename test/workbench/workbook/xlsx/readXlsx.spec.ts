import { strFromU8, unzipSync, zipSync } from 'fflate';
import { CellError } from '../../../../src/workbench/workbook/cell';
import { readXlsx } from '../../../../src/workbench/workbook/xlsx/readXlsx';
import type { Worksheet } from '../../../../src/workbench/workbook/Worksheet';
import { packageOf, relationshipsXml, textsOf, zipOf, type Fixture } from './fixture';

function firstSheet(content: string, rest: Omit<Fixture, 'sheets'> = {}): Worksheet {
  const [sheet] = readXlsx(packageOf({ sheets: content, ...rest })).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const inRow = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;

describe('readXlsx', () => {
  it.each<[string, string, unknown]>([
    ['a number', '<c r="A1"><v>0.1</v></c>', 0.1],
    ['a number with exponent', '<c r="A1"><v>4.6E+9</v></c>', 4_600_000_000],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'HTX Hòa Bình'],
    ['a rich shared string', '<c r="A1" t="s"><v>1</v></c>', 'Liên minh HTX'],
    ['a string with a reading aid', '<c r="A1" t="s"><v>2</v></c>', '協同組合'],
    ['white space and a carriage return', '<c r="A1" t="s"><v>3</v></c>', '  a\r\n b '],
    ['what looks like an escape', '<c r="A1" t="s"><v>4</v></c>', '_x000D_'],
    ['an empty shared string', '<c r="A1" t="s"><v>5</v></c>', null],
    ['an inline string', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t> b</t></r></is></c>', 'a b'],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an ISO date', '<c r="A1" t="d"><v>2020-06-30T12:00:00</v></c>', 44_012.5],
    ['a cell without a value', '<c r="A1" s="0"/>', null],
    ['a result that is an empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['a result that is a text', '<c r="A1" t="str"><f>"=1"</f><v>=1</v></c>', '=1'],
  ])('should read %s', (_what, cell, expected) => {
    const strings =
      '<si><t>HTX Hòa Bình</t></si><si><r><t xml:space="preserve">Liên </t></r><r><rPr><b/></rPr><t>minh HTX</t></r></si>' +
      '<si><t>協同組合</t><rPh sb="0" eb="2"><t>キョウドウ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t xml:space="preserve">  a_x000D_\n b </t></si><si><t>_x005F_x000D_</t></si><si><t/></si>';

    expect(firstSheet(inRow(cell), { strings }).value(0, 0)).toBe(expected);
  });

  it('should read errors, and errors that it does not know as #VALUE!', () => {
    const sheet = firstSheet(inRow('<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><v>#FIELD!</v></c>'));

    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([new CellError('#N/A'), new CellError('#VALUE!')]);
  });

  it('should count rows and cells that do not say where they stand', () => {
    const sheet = firstSheet(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
    );

    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(1, 0)]).toEqual([1, 2, 3]);
  });

  it('should expand shared formulas, each from its own cell', () => {
    const sheet = firstSheet(
      '<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A2*$A$1+SUM(A$1:A2)</f><v>1</v></c>' +
        '<c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="C3"><f>1+1</f><v>2</v></c></row></sheetData>',
    );

    expect(sheet.cell(1, 1)?.formula).toBe('=A2*$A$1+SUM(A$1:A2)');
    expect(sheet.cell(1, 2)?.formula).toBe('=B2*$A$1+SUM(B$1:B2)');
    expect(sheet.cell(2, 1)?.formula).toBe('=A3*$A$1+SUM(A$1:A3)');
    expect(sheet.cell(2, 2)?.formula).toBe('=1+1');
  });

  it('should expand a shared formula that is told only after its first use', () => {
    const sheet = firstSheet(
      inRow('<c r="A1"><f t="shared" si="3"/></c><c r="B1"><f t="shared" ref="A1:B1" si="3">B2</f></c>'),
    );

    expect(sheet.cell(0, 0)?.formula).toBe('=A2');
  });

  it('should tell dynamic arrays from those of fixed size, and whose cells they fill', () => {
    const metadata =
      '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
      '<metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
    const sheet = firstSheet(
      '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c>' +
        '<c r="C1"><f t="array" ref="C1:C2">A1:A2*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>4</v></c></row></sheetData>',
      {
        parts: { 'xl/metadata.xml': metadata },
        types: { 'xl/metadata.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml' },
        relationships: [['m', 'sheetMetadata', 'metadata.xml']],
      },
    );

    expect(sheet.cell(0, 0)).toMatchObject({
      formula: '=SEQUENCE(2)',
      spill: { rowCount: 2, columnCount: 1, legacy: false },
    });
    expect(sheet.cell(0, 2)).toMatchObject({ formula: '=A1:A2*2', spill: { legacy: true } });
    expect(sheet.cell(1, 0)).toMatchObject({ value: 2, spilledFrom: { row: 0, column: 0 } });
    expect(sheet.cell(1, 2)).toMatchObject({ value: 4, spilledFrom: { row: 0, column: 2 } });
  });

  it('should read what is around the cells', () => {
    const sheet = firstSheet(
      '<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
        '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="5" topLeftCell="B6" activePane="bottomRight" state="frozen"/>' +
        '<selection pane="topRight"/><selection pane="bottomRight" activeCell="C7" sqref="C7:D9"/></sheetView></sheetViews>' +
        '<sheetFormatPr defaultColWidth="10.5" defaultRowHeight="18"/>' +
        '<cols><col min="2" max="3" width="20.7" customWidth="1"/><col min="5" max="5" width="9" hidden="1"/></cols>' +
        '<sheetData><row r="1" ht="33" customHeight="1"/><row r="2" hidden="1"/></sheetData>' +
        '<sheetProtection sheet="1" password="CC1A" formatCells="0" objects="1"/>' +
        '<mergeCells count="1"><mergeCell ref="A2:D2"/></mergeCells>' +
        '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>' +
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
        '<headerFooter differentFirst="1"><oddHeader>&amp;LTrái&amp;C&amp;"Times New Roman,Bold"Giữa&amp;R&amp;P/&amp;N</oddHeader><firstFooter>Chỉ giữa</firstFooter></headerFooter>',
      {
        workbook:
          '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$D$9</definedName>' +
          '<definedName name="_xlnm.Print_Titles" localSheetId="0">Sheet1!$A:$B,Sheet1!$5:$6</definedName></definedNames>',
      },
    );

    expect(sheet).toMatchObject({
      tabColor: '#00B050',
      showGridlines: false,
      freeze: { rows: 5, columns: 1 },
      selection: { row: 6, column: 2, rowCount: 3, columnCount: 2 },
      defaultColumnWidth: 10.5,
      defaultRowHeight: 18,
      merges: [{ row: 1, column: 0, rowCount: 1, columnCount: 4 }],
      protection: { password: true, options: { allowFormatCells: true, allowSort: false, allowEditObjects: false } },
    });
    expect([...sheet.columns]).toEqual([
      [1, { width: 20.7 }],
      [2, { width: 20.7 }],
      [4, { width: 9, hidden: true }],
    ]);
    expect([...sheet.rows]).toEqual([
      [0, { height: 33 }],
      [1, { hidden: true }],
    ]);
    expect(sheet.pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      topMargin: 72,
      leftMargin: 36,
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      printArea: { row: 0, column: 0, rowCount: 9, columnCount: 4 },
      printTitleRows: { first: 4, last: 5 },
      headersFooters: {
        state: 'FirstAndDefault',
        defaultForAllPages: { leftHeader: 'Trái', centerHeader: '&"Times New Roman,Bold"Giữa', rightHeader: '&P/&N' },
        firstPage: { centerFooter: 'Chỉ giữa' },
      },
    });
  });

  it('should read links within and out of the workbook', () => {
    const sheet = firstSheet(
      `${inRow('<c r="A1"><v>1</v></c>')}<hyperlinks><hyperlink ref="A1" r:id="rId7" tooltip="Mở"/><hyperlink ref="B2" location="'Sổ'!A1"/></hyperlinks>`,
      {
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([['rId7', 'hyperlink', 'https://vca.org.vn/']]),
        },
      },
    );

    expect(sheet.cell(0, 0)?.hyperlink).toEqual({ address: 'https://vca.org.vn/', screenTip: 'Mở' });
    expect(sheet.cell(1, 1)?.hyperlink).toEqual({ documentReference: "'Sổ'!A1" });
  });

  it('should read sheets, names and tables of the workbook', () => {
    const workbook = readXlsx(
      packageOf({
        sheets: {
          'DS HTX': `<sheetData/><tableParts count="1"><tablePart r:id="t1"/></tableParts>`,
          Ẩn: '<sheetData/>',
        },
        workbookBefore: '<workbookPr date1904="1"/><bookViews><workbookView activeTab="0"/></bookViews>',
        workbook:
          '<definedNames><definedName name="Vốn" comment="triệu đồng">\'DS HTX\'!$A$1</definedName>' +
          '<definedName name="Riêng" localSheetId="1" hidden="1">_xlfn.XLOOKUP(1,A:A,B:B)</definedName>' +
          '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'DS HTX\'!$A$1:$B$3</definedName></definedNames>',
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([['t1', 'table', '/xl/tables/table1.xml']]),
          'xl/tables/table1.xml':
            '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="4" name="Bảng1" displayName="Bảng1" ref="A1:B4" totalsRowCount="1">' +
            '<autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Tên_x000a_HTX"/><tableColumn id="2" name="Vốn" totalsRowFunction="sum"><calculatedColumnFormula>Bảng1[[#This Row],[Vốn]]*2</calculatedColumnFormula></tableColumn></tableColumns>' +
            '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>',
        },
      }).slice(),
      { fileName: 'sổ.xlsx' },
    );

    expect(workbook.fileName).toBe('sổ.xlsx');
    expect(workbook.date1904).toBe(true);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['DS HTX', 'Ẩn']);
    const [first, second] = workbook.sheets;
    expect(workbook.names).toEqual([
      { name: 'Vốn', formula: "='DS HTX'!$A$1", visible: true, comment: 'triệu đồng' },
      { name: 'Riêng', formula: '=XLOOKUP(1,A:A,B:B)', sheetId: second?.id, visible: false, comment: '' },
    ]);
    expect(first?.tables).toEqual([
      {
        id: '4',
        name: 'Bảng1',
        area: { row: 0, column: 0, rowCount: 4, columnCount: 2 },
        showHeaders: true,
        showTotals: true,
        showFilterButton: true,
        showBandedRows: true,
        style: 'TableStyleMedium2',
        columns: [
          { id: 1, name: 'Tên\nHTX' },
          { id: 2, name: 'Vốn', totalsRowFunction: 'sum', calculatedColumnFormula: '=Bảng1[[#This Row],[Vốn]]*2' },
        ],
      },
    ]);
  });

  it('should read a file whose elements have a prefix, in UTF-16, with backslashes in the names', () => {
    const parts = unzipSync(packageOf({ sheets: inRow('<c r="A1"><v>7</v></c>') }));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
      .replace('<x:?xml', '<?xml')
      .replace('xmlns=', 'xmlns:x=')
      .replace('UTF-8', 'UTF-16');
    delete parts['xl/worksheets/sheet1.xml'];

    const bytes = zipSync({ ...parts, 'xl\\worksheets\\sheet1.xml': Buffer.from(`\ufeff${sheet}`, 'utf16le') });

    expect(readXlsx(bytes).sheets[0]?.value(0, 0)).toBe(7);
  });

  it('should not believe in UTF-16 that is written in single bytes', () => {
    const parts = textsOf(packageOf({ sheets: inRow('<c r="A1" t="str"><v>Đông</v></c>') }));
    const name = 'xl/worksheets/sheet1.xml';

    const bytes = zipOf({ ...parts, [name]: (parts[name] ?? '').replace('UTF-8', 'utf-16') });

    expect(readXlsx(bytes).sheets[0]?.value(0, 0)).toBe('Đông');
  });
});
