import { SaxesParser } from 'saxes';
import { readXlsx } from '../../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../../src/workbench/workbook/xlsx/writeXlsx';
import type { Workbook } from '../../../../src/workbench/workbook/Workbook';
import type { Worksheet } from '../../../../src/workbench/workbook/Worksheet';
import { packageOf, relationshipsXml, textsOf } from './fixture';

const SHEET1 =
  '<sheetPr codeName="Sheet1"><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:Z99"/>' +
  '<sheetViews><sheetView zoomScale="85" tabSelected="1" workbookViewId="0"/></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"/>' +
  '<cols><col min="1" max="1" width="9.140625" outlineLevel="1"/></cols>' +
  '<sheetData><row r="1" spans="1:3" outlineLevel="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" vm="7"><v>1.50</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><f ca="1">SUM(B1:B1)</f><v>1.5</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">B2*2</f><v>3</v></c></row>' +
  '<row r="3"><c r="C3"><f t="shared" si="0"/><v>0</v></c></row></sheetData>' +
  '<autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>' +
  '<conditionalFormatting sqref="B1"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A1"><formula1>"Nông nghiệp,Vận tải"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" r:id="rId3"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId2"/>' +
  '<drawing r:id="rId1"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>' +
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/></ext></extLst>';

const CHART =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><!-- giữ nguyên --><c:chart/></c:chartSpace>';
const SCRIPT =
  '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"/>';

const file = packageOf({
  sheets: {
    'Dữ liệu': SHEET1,
    Khác: '<sheetData><row r="1"><c r="A1"><f>\'Dữ liệu\'!B1</f><v>1.5</v></c></row></sheetData>',
  },
  strings:
    '<si><r><rPr><b/></rPr><t>Đậm</t></r><r><t xml:space="preserve"> và thường</t></r></si><si><t>trang web</t></si>',
  styles:
    '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>',
  workbookBefore:
    '<fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="5" tabRatio="700"/></bookViews>',
  workbook:
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Dữ liệu\'!$A$1:$B$2</definedName></definedNames><calcPr calcId="162913"/><extLst><ext uri="{x}"/></extLst>',
  relationships: [
    ['cx', 'customXml', '../customXml/item1.xml'],
    ['cc', 'calcChain', 'calcChain.xml'],
    ['pv', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
  ],
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId3', 'hyperlink', 'https://example.vn/?a=1&amp;b=2'],
    ]),
    'xl/drawings/drawing1.xml':
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
    'xl/drawings/_rels/drawing1.xml.rels': relationshipsXml([['rId1', 'chart', '../charts/chart1.xml']]),
    'xl/charts/chart1.xml': CHART,
    'xl/printerSettings/printerSettings1.bin': 'máy in',
    'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
    'xl/calcChain.xml': '<calcChain><c r="B2" i="1"/></calcChain>',
    'xl/webextensions/webextension1.xml': SCRIPT,
    'customXml/item1.xml': '<?xml version="1.0" encoding="utf-16"?><nhật-ký xmlns="urn:htx"/>',
    'customXml/itemProps1.xml':
      '<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    'customXml/_rels/item1.xml.rels': relationshipsXml([['rId1', 'customXmlProps', 'itemProps1.xml']]),
    'docProps/custom.xml': '<Properties/>',
  },
  types: {
    'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
    'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    'xl/printerSettings/printerSettings1.bin':
      'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings',
  },
});
const before = textsOf(file);

function open(): { workbook: Workbook; first: Worksheet; second: Worksheet } {
  const workbook = readXlsx(file);
  const [first, second] = workbook.sheets;
  if (!first || !second) throw new Error('two sheets');
  return { workbook, first, second };
}

/** The names of the parts that are not as they were, those that are gone or new included. */
function changes(after: Record<string, string>): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]).sort();
}

function saved(workbook: Workbook): Record<string, string> {
  const after = textsOf(writeXlsx(workbook));
  for (const [name, text] of Object.entries(after)) {
    if (/\.(xml|rels)$/.test(name)) expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow();
  }
  return after;
}

describe('writeXlsx on a workbook that was read', () => {
  it('should change no byte of any part when nothing was changed', () => {
    expect(changes(saved(open().workbook))).toEqual([]);
  });

  it('should change only the sheet and what depends on it when a cell is changed', () => {
    const { workbook, second } = open();
    second.setCell(4, 0, { value: 16, style: 0 });

    const after = saved(workbook);

    // The order of calculation goes, its relationship and the flag to compute anew with it.
    expect(changes(after)).toEqual([
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
    expect(after['xl/worksheets/sheet2.xml']).toContain(
      '<row r="1"><c r="A1"><f>\'Dữ liệu\'!B1</f><v>1.5</v></c></row>',
    );
  });

  it('should keep every element and cell of a changed sheet that the change is not about', () => {
    const { workbook, first } = open();
    const cell = first.ensureCell(0, 1);
    cell.value = 2.5;

    const sheet = saved(workbook)['xl/worksheets/sheet1.xml'] ?? '';

    expect(sheet).toContain(
      '<row r="1" outlineLevel="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"><v>2.5</v></c></row>',
    );
    expect(sheet).toContain('<c r="B2"><f ca="1">SUM(B1:B1)</f><v>1.5</v></c><c r="C2"><f>B2*2</f><v>3</v></c>');
    expect(sheet).toContain('<c r="C3"><f>B3*2</f><v>0</v></c>');
    const untouched = SHEET1.slice(SHEET1.indexOf('<autoFilter'));
    expect(sheet.slice(sheet.indexOf('<autoFilter'), sheet.indexOf('</worksheet>'))).toBe(untouched);
    expect(sheet).toContain('<sheetPr codeName="Sheet1"><outlinePr summaryBelow="0"/></sheetPr>');
  });

  it('should keep the formula of a cell whose result was computed anew', () => {
    const { workbook, first } = open();
    first.ensureCell(1, 1).value = 9;

    const sheet = saved(workbook)['xl/worksheets/sheet1.xml'];

    expect(sheet).toContain('<c r="B2"><f ca="1">SUM(B1:B1)</f><v>9</v></c>');
    expect(sheet).toContain('<c r="A2" t="s"><v>1</v></c>');
  });

  it('should put new elements where the schema wants them, between those that it kept', () => {
    const { workbook, first } = open();
    first.pageLayout.centerHorizontally = true;
    first.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
    first.protection = { password: false, options: {} };
    first.tabColor = '#FF0000';

    const sheet = saved(workbook)['xl/worksheets/sheet1.xml'] ?? '';

    const root = sheet.slice(sheet.indexOf('<sheetPr'));
    const order = [
      ...root.matchAll(
        /<(sheetPr|sheetData|sheetProtection|autoFilter|mergeCells|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|mc:AlternateContent|extLst)\b/g,
      ),
    ];
    expect(order.map(([, name]) => name)).toEqual([
      'sheetPr',
      'sheetData',
      'sheetProtection',
      'autoFilter',
      'mergeCells',
      'hyperlinks',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'drawing',
      'mc:AlternateContent',
      'extLst',
    ]);
    expect(sheet).toContain(
      '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0"/></sheetPr>',
    );
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="portrait" r:id="rId2"/>');
  });

  it('should take a deleted sheet with all that belongs to it out of the package', () => {
    const { workbook, first, second } = open();
    workbook.sheets = [second];
    workbook.activeSheetId = second.id;
    expect(first.name).toBe('Dữ liệu');

    const after = saved(workbook);

    const gone = Object.keys(before).filter((name) => !(name in after));
    expect(gone.sort()).toEqual([
      'xl/calcChain.xml',
      'xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/printerSettings/printerSettings1.bin',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(after['[Content_Types].xml']).not.toMatch(/sheet1\.xml|drawing1|chart1|calcChain/);
    expect(after['xl/workbook.xml']).not.toContain('Dữ liệu');
    expect(after['xl/workbook.xml']).not.toContain('_FilterDatabase');
    expect(after['xl/worksheets/sheet2.xml']).toContain('<f>#REF!</f>');
    expect(readXlsx(writeXlsx(workbook)).sheets.map(({ name }) => name)).toEqual(['Khác']);
  });

  it('should follow a renamed sheet in names and formulas that it kept', () => {
    const { workbook, first } = open();
    first.name = 'Danh sách';

    const after = saved(workbook);

    expect(after['xl/workbook.xml']).toContain('hidden="1">\'Danh sách\'!$A$1:$B$2</definedName>');
    expect(after['xl/worksheets/sheet2.xml']).toContain("<f>'Danh sách'!B1</f>");
  });

  it('should add sheets and move them without disturbing the others', () => {
    const { workbook } = open();
    const added = workbook.addSheet('Sơ kết 6T-2020', 0);
    added.setCell(0, 0, {
      value: 'Chỉ tiêu',
      style: workbook.styles.derive(0, (style) => ({ ...style, fill: '#E3EFE6' })),
    });
    workbook.activeSheetId = added.id;

    const bytes = writeXlsx(workbook);
    const after = textsOf(bytes);
    const again = readXlsx(bytes);

    expect(again.sheets.map(({ name }) => name)).toEqual(['Sơ kết 6T-2020', 'Dữ liệu', 'Khác']);
    expect(again.activeSheet.name).toBe('Sơ kết 6T-2020');
    expect(again.sheets[0]?.id).toBe(added.id);
    const top = Object.keys(after).filter(
      (name) => /worksheets\/sheet/.test(name) && after[name]?.includes('tabSelected="1"'),
    );
    expect(top).toEqual(['xl/worksheets/sheet3.xml']);
    expect(after['xl/workbook.xml']).toContain('name="_xlnm._FilterDatabase" localSheetId="1"');
    expect(after['xl/styles.xml']).toContain('<color theme="1"/>');
    expect(after['xl/styles.xml']).toContain('<dxfs count="1">');
    expect(after['xl/charts/chart1.xml']).toBe(CHART);
    expect(again.styles.get(again.sheets[0]?.cell(0, 0)?.style ?? 0).fill).toBe('#E3EFE6');
  });

  it('should keep, change, remove and add custom XML parts', () => {
    const { workbook } = open();
    const [kept] = workbook.customXmlParts;
    expect(kept).toEqual({ id: '{11111111-2222-3333-4444-555555555555}', xml: before['customXml/item1.xml'] });
    workbook.customXmlParts.push({
      id: '{99999999-2222-3333-4444-555555555555}',
      xml: '<htx xmlns="urn:htx">Đã sửa</htx>',
    });

    const bytes = writeXlsx(workbook);

    expect(textsOf(bytes)['customXml/item1.xml']).toBe(before['customXml/item1.xml']);
    const again = readXlsx(bytes);
    expect(again.customXmlParts).toEqual(workbook.customXmlParts);
    const [first, second] = again.customXmlParts;
    if (!first || !second) throw new Error('two parts');
    again.customXmlParts = [{ ...second, xml: '<htx/>' }];
    const last = writeXlsx(again);
    expect(readXlsx(last).customXmlParts).toEqual([{ id: second.id, xml: '<htx/>' }]);
    expect(
      Object.keys(textsOf(last))
        .filter((name) => name.startsWith('customXml/'))
        .sort(),
    ).toEqual(['customXml/_rels/item2.xml.rels', 'customXml/item2.xml', 'customXml/itemProps2.xml']);
  });

  it('should write the same bytes each time, and leave the workbook usable', () => {
    const { workbook, first } = open();
    first.ensureCell(9, 9).value = 'mới';

    expect(writeXlsx(workbook)).toEqual(writeXlsx(workbook));
  });
});
