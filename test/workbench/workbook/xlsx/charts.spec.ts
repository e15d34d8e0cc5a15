import { SaxesParser } from 'saxes';
import type { Chart } from '../../../../src/workbench/workbook/Chart';
import { SHEET_COLUMNS } from '../../../../src/workbench/workbook/rectangles';
import { renameSheet } from '../../../../src/workbench/workbook/structure/renameSheet';
import { shiftCells } from '../../../../src/workbench/workbook/structure/shiftCells';
import { Workbook } from '../../../../src/workbench/workbook/Workbook';
import type { Worksheet } from '../../../../src/workbench/workbook/Worksheet';
import { readXlsx } from '../../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../../src/workbench/workbook/xlsx/writeXlsx';
import { packageOf, relationshipsXml, textsOf } from './fixture';

/** Twenty targets and what was done of them, with a chart beside. */
function withChart(change: Partial<Chart> = {}): { workbook: Workbook; sheet: Worksheet; chart: Chart } {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Sơ kết 6T '20");
  const rows = [
    ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
    ['HTX mới', 20, 16],
    ['THT mới', 20, 10],
    ['Công trình', 29, 29],
  ];
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      sheet.setCell(row, column, { value, style: 0 });
    });
  });
  const reference = (address: string): string => `='Sơ kết 6T ''20'!${address}`;
  const chart: Chart = {
    id: workbook.newId(),
    name: 'Biểu đồ 1',
    type: 'ColumnClustered',
    top: 90.5,
    left: 210.25,
    width: 360,
    height: 216,
    title: { text: 'Kế hoạch & thực hiện\n6 tháng', visible: true },
    legend: { visible: true, position: 'Bottom' },
    axes: {
      category: { title: 'Chỉ tiêu', visible: true },
      value: { title: '', visible: true, minimum: 0, maximum: 40 },
    },
    series: [
      {
        name: reference('$B$1'),
        values: reference('$B$2:$B$4'),
        categories: reference('$A$2:$A$4'),
        fill: '#4472C4',
        hasDataLabels: false,
      },
      {
        name: 'Thực hiện',
        values: reference('$C$2:$C$4'),
        categories: reference('$A$2:$A$4'),
        fill: '#2E7D32',
        hasDataLabels: true,
      },
    ],
    ...change,
  };
  sheet.charts = [chart];
  return { workbook, sheet, chart };
}

function wellFormed(bytes: Uint8Array): Record<string, string> {
  const texts = textsOf(bytes);
  for (const [name, text] of Object.entries(texts)) {
    if (/\.(xml|rels)$/.test(name)) expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow();
  }
  return texts;
}

const said = (charts: readonly Chart[]) => charts.map((chart) => ({ ...chart, id: '' }));

describe('charts of the host', () => {
  it.each([
    ...['ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'BarStacked', 'BarStacked100'],
    ...['Line', 'LineMarkers', 'LineStacked', 'Area', 'AreaStacked', 'XYScatter'],
  ])('should come back as they were: %s', (type) => {
    const { workbook, sheet } = withChart({ type });

    const bytes = writeXlsx(workbook);

    wellFormed(bytes);
    expect(said(readXlsx(bytes).sheets[0]?.charts ?? [])).toEqual(said(sheet.charts));
  });

  it.each(['Pie', 'Doughnut'])('should come back without axes: %s', (type) => {
    const axis = { title: '', visible: false };
    const { workbook, sheet, chart } = withChart({ type, axes: { category: axis, value: axis } });
    // Its slices have the colours.
    for (const series of chart.series) delete series.fill;

    expect(said(readXlsx(writeXlsx(workbook)).sheets[0]?.charts ?? [])).toEqual(said(sheet.charts));
  });

  it('should say the colour of a series that has none of its own', () => {
    const { workbook, chart } = withChart();
    for (const series of chart.series) delete series.fill;

    const [again] = readXlsx(writeXlsx(workbook)).sheets[0]?.charts ?? [];

    expect(again?.series.map(({ fill }) => fill)).toEqual(['#4472C4', '#ED7D31']);
  });

  it('should have their parts, types and relationships, and say nothing new when written again', () => {
    const { workbook } = withChart();

    const bytes = writeXlsx(workbook);
    const texts = wellFormed(bytes);

    expect(texts['xl/worksheets/sheet1.xml']).toContain('<drawing r:id="rId1"/>');
    expect(texts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="../drawings/drawing1.xml"');
    expect(texts['xl/drawings/_rels/drawing1.xml.rels']).toContain('Target="../charts/chart1.xml"');
    expect(texts['[Content_Types].xml']).toMatch(/drawing1\.xml".*chart1\.xml"/);
    expect(texts['xl/charts/chart1.xml']).toContain("<c:f>'Sơ kết 6T ''20'!$B$2:$B$4</c:f>");
    expect(texts['xl/charts/chart1.xml']).toContain('<c:pt idx="2"><c:v>29</c:v></c:pt>');
    expect(textsOf(writeXlsx(readXlsx(bytes)))).toEqual(texts);
    expect(writeXlsx(workbook)).toEqual(bytes);
  });

  it('should take drawing and chart out of the package when the last chart goes', () => {
    const again = readXlsx(writeXlsx(withChart().workbook));
    const [sheet] = again.sheets;
    if (!sheet) throw new Error('a sheet');
    sheet.charts = [];

    const texts = wellFormed(writeXlsx(again));

    expect(Object.keys(texts).filter((name) => /drawing|chart/.test(name))).toEqual([]);
    expect(texts['xl/worksheets/sheet1.xml']).not.toContain('<drawing');
    expect(texts['[Content_Types].xml']).not.toMatch(/drawing1|chart1/);
  });

  it('should change what is changed through Office.js', () => {
    const again = readXlsx(writeXlsx(withChart().workbook));
    const [chart] = again.sheets[0]?.charts ?? [];
    if (!chart) throw new Error('a chart');
    Object.assign(chart, { name: 'Khác', top: 300, width: 200, type: 'BarClustered' });
    chart.title = { text: 'Mới', visible: true };

    const last = readXlsx(writeXlsx(again));

    expect(said(last.sheets[0]?.charts ?? [])).toEqual(said([chart]));
  });
});

const CHART =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><!-- giữ nguyên --><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Của người dùng</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:bar3DChart><c:ser><c:idx val="0"/><c:val><c:numRef><c:f >Sổ!$B$2:$B$5</c:f></c:numRef></c:val></c:ser></c:bar3DChart></c:plotArea></c:chart></c:chartSpace>';
const DRAWING =
  '<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<twoCellAnchor><from><col>1</col><colOff>12700</colOff><row>2</row><rowOff>0</rowOff></from><to><col>3</col><colOff>0</colOff><row>6</row><rowOff>0</rowOff></to>' +
  '<graphicFrame macro=""><nvGraphicFramePr><cNvPr id="7" name="Biểu đồ 7"/><cNvGraphicFramePr/></nvGraphicFramePr><xfrm/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></graphicFrame><clientData/></twoCellAnchor>' +
  '<oneCellAnchor><from><col>0</col><colOff>0</colOff><row>9</row><rowOff>0</rowOff></from><ext cx="1" cy="1"/><pic><nvPicPr><cNvPr id="9" name="Ảnh"/></nvPicPr></pic><clientData/></oneCellAnchor></wsDr>';
const file = packageOf({
  sheets: { Sổ: '<sheetData><row r="2"><c r="B2"><v>2</v></c></row></sheetData><drawing r:id="rId1"/>' },
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([['rId1', 'drawing', '../drawings/drawing1.xml']]),
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': relationshipsXml([['rId1', 'chart', '../charts/chart1.xml']]),
    'xl/charts/chart1.xml': CHART,
  },
  types: {
    'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
    'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  },
});

function open(): { workbook: Workbook; sheet: Worksheet } {
  const workbook = readXlsx(file);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a sheet');
  return { workbook, sheet };
}

describe('charts of a file', () => {
  it('should be seen, and stay as they came', () => {
    const { workbook, sheet } = open();

    expect(said(sheet.charts)).toMatchObject([
      {
        name: 'Biểu đồ 7',
        type: '3DColumnClustered',
        left: 49,
        top: 30,
        width: 95,
        height: 60,
        title: { text: 'Của người dùng', visible: true },
        series: [{ values: '=Sổ!$B$2:$B$5' }],
      },
    ]);
    const [before, after] = [textsOf(file), textsOf(writeXlsx(workbook))];
    for (const name of Object.keys(before).filter((part) => /drawing|chart/.test(part))) {
      expect(after[name]).toBe(before[name]);
    }
  });

  it('should stay to the byte beside a chart of the host', () => {
    const { workbook, sheet } = open();
    sheet.charts.push({ ...withChart().chart, series: [] });

    const texts = wellFormed(writeXlsx(workbook));

    expect(texts['xl/charts/chart1.xml']).toBe(CHART);
    expect(texts['xl/drawings/drawing1.xml']).toContain(DRAWING.slice(DRAWING.indexOf('<twoCellAnchor'), -7));
    expect(texts['xl/drawings/drawing1.xml']).toContain('<xdr:cNvPr id="10" name="Biểu đồ 1"/>');
    expect(texts['xl/charts/chart2.xml']).toContain('Kế hoạch &amp; thực hiện');
    expect(readXlsx(writeXlsx(workbook)).sheets[0]?.charts.map(({ name }) => name)).toEqual(['Biểu đồ 7', 'Biểu đồ 1']);
  });

  it('should follow inserted rows and a renamed sheet, with pictures, and nothing else of them change', () => {
    const { workbook, sheet } = open();
    const rows = { row: 1, column: 0, rowCount: 3, columnCount: SHEET_COLUMNS };
    shiftCells(workbook, sheet, { kind: 'insert', axis: 'rows', area: rows });
    renameSheet(workbook, sheet, 'Danh sách');

    const texts = wellFormed(writeXlsx(workbook));

    expect(texts['xl/charts/chart1.xml']).toBe(CHART.replace('Sổ!$B$2:$B$5', "'Danh sách'!$B$5:$B$8"));
    const lines = [...(texts['xl/drawings/drawing1.xml'] ?? '').matchAll(/<row>(\d+)/g)].map(([, row]) => Number(row));
    expect(lines).toEqual([5, 9, 12]);
  });

  it('should go alone when they are deleted', () => {
    const { workbook, sheet } = open();
    sheet.charts = [];

    const texts = wellFormed(writeXlsx(workbook));

    expect(texts['xl/charts/chart1.xml']).toBeUndefined();
    expect(texts['xl/drawings/drawing1.xml']).toContain('name="Ảnh"');
    expect(texts['xl/drawings/drawing1.xml']).not.toContain('graphicFrame');
  });
});
