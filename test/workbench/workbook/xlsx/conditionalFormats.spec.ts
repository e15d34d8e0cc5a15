import fc from 'fast-check';
import type { ConditionalFormat } from '../../../../src/workbench/workbook/ConditionalFormat';
import { shiftCells } from '../../../../src/workbench/workbook/structure/shiftCells';
import { Workbook } from '../../../../src/workbench/workbook/Workbook';
import { SHEET_COLUMNS } from '../../../../src/workbench/workbook/rectangles';
import type { Worksheet } from '../../../../src/workbench/workbook/Worksheet';
import { readXlsx } from '../../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../../src/workbench/workbook/xlsx/writeXlsx';
import { packageOf, textsOf } from './fixture';

const CELL_IS =
  '<conditionalFormatting   sqref=\'B2:B9\'><cfRule type=\'cellIs\' dxfId=\'0\' priority=\'2\' operator=\'greaterThan\' stopIfTrue=\'1\'><formula>$D$1</formula></cfRule><cfRule type="dataBar" priority="5"><dataBar><cfvo type="min"/><cfvo type="formula" val="$D$2"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>';
const TEXT =
  '<conditionalFormatting sqref="C2:C9 E2:E9" pivot="0"><cfRule type="containsText" dxfId="1" priority="3" operator="containsText" text="Giải thể"><formula>NOT(ISERROR(SEARCH("Giải thể",C2)))</formula></cfRule></conditionalFormatting>';
const EXTENSION =
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="4" id="{1}"><xm:f>Khác!$A$4&gt;B4</xm:f></x14:cfRule><xm:sqref>A4:A6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="B4"><v>4</v></c></row>';
const file = packageOf({
  sheets: {
    Sổ: `<sheetData>${ROWS}</sheetData>${CELL_IS}${TEXT}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>${EXTENSION}`,
    Khác: '<sheetData/>',
  },
  styles:
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs>' +
    '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><i val="0"/></font><alignment wrapText="1"/></dxf></dxfs>',
});

function open(bytes: Uint8Array): { workbook: Workbook; sheet: Worksheet } {
  const workbook = readXlsx(bytes);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a sheet');
  return { workbook, sheet };
}

const sheetXml = (bytes: Uint8Array): string => textsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';

/** From the rules on to the end, byte for byte. */
const rulesOf = (bytes: Uint8Array): string => {
  const xml = sheetXml(bytes);
  return xml.slice(xml.indexOf('</sheetData>'));
};

function newRule(workbook: Workbook, change: Partial<ConditionalFormat> = {}): ConditionalFormat {
  return {
    id: workbook.newId(),
    areas: [
      { row: 1, column: 0, rowCount: 2, columnCount: 1 },
      { row: 6, column: 2, rowCount: 1, columnCount: 3 },
    ],
    type: 'Custom',
    stopIfTrue: false,
    rule: { formula: '=N("HTX:error")=0' },
    format: { fill: '#FFC7CE' },
    ...change,
  };
}

const shown = ({ conditionalFormats }: Worksheet) =>
  conditionalFormats.map(({ areas, type, stopIfTrue, rule, format }) => ({ areas, type, stopIfTrue, rule, format }));

describe('conditional formats of a file', () => {
  it('should be read by priority, with what they test and how cells look', () => {
    const { sheet } = open(file);

    expect(shown(sheet)).toEqual([
      {
        areas: [{ row: 1, column: 1, rowCount: 8, columnCount: 1 }],
        type: 'CellValue',
        stopIfTrue: true,
        rule: { operator: 'GreaterThan', formula1: '=$D$1' },
        format: { fill: '#FFC7CE', font: { bold: true, color: '#9C0006' } },
      },
      {
        areas: [
          { row: 1, column: 2, rowCount: 8, columnCount: 1 },
          { row: 1, column: 4, rowCount: 8, columnCount: 1 },
        ],
        type: 'ContainsText',
        stopIfTrue: false,
        rule: { operator: 'Contains', text: 'Giải thể' },
        format: { font: { italic: false } },
      },
      {
        areas: [{ row: 1, column: 1, rowCount: 8, columnCount: 1 }],
        type: 'DataBar',
        stopIfTrue: false,
        rule: {},
        format: {},
      },
    ]);
  });

  it('should be byte for byte as before after marks were made, saved, read again and cleared', () => {
    const { workbook, sheet } = open(file);
    sheet.conditionalFormats.unshift(newRule(workbook));
    sheet.conditionalFormats.unshift(newRule(workbook, { format: { fill: '#FFEB9C' } }));

    const marked = writeXlsx(workbook);
    const again = open(marked);
    const isMark = ({ rule }: ConditionalFormat): boolean => rule.formula?.includes('HTX:') ?? false;
    expect(again.sheet.conditionalFormats.filter(isMark)).toHaveLength(2);
    again.sheet.conditionalFormats = again.sheet.conditionalFormats.filter((format) => !isMark(format));
    const cleared = writeXlsx(again.workbook);

    expect(rulesOf(marked)).not.toBe(rulesOf(file));
    expect(rulesOf(cleared)).toBe(rulesOf(file));
    expect(textsOf(cleared)['xl/worksheets/sheet2.xml']).toBe(textsOf(file)['xl/worksheets/sheet2.xml']);
  });

  it('should push the priorities of the others down, those of the extensions too', () => {
    const { workbook, sheet } = open(file);
    sheet.conditionalFormats.unshift(newRule(workbook));

    const xml = sheetXml(writeXlsx(workbook));

    expect(xml).toContain(
      '<conditionalFormatting sqref="A2:A3 C7:E7"><cfRule type="expression" dxfId="2" priority="1"><formula>N("HTX:error")=0</formula></cfRule></conditionalFormatting><pageMargins',
    );
    expect([...xml.matchAll(/priority=["'](\d+)/g)].map(([, priority]) => Number(priority))).toEqual([3, 6, 4, 1, 5]);
  });

  it('should give back whatever rules are put in anywhere and taken out again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 5 }), (places) => {
        const { workbook, sheet } = open(file);
        for (const place of places) {
          const rules = sheet.conditionalFormats;
          rules.splice(place % (rules.length + 1), 0, newRule(workbook));
        }
        const order = sheet.conditionalFormats.map(({ type }) => type);

        const again = open(writeXlsx(workbook));
        expect(again.sheet.conditionalFormats.map(({ type }) => type)).toEqual(order);
        again.sheet.conditionalFormats = again.sheet.conditionalFormats.filter(({ type }) => type !== 'Custom');

        expect(rulesOf(writeXlsx(again.workbook))).toBe(rulesOf(file));
      }),
      { numRuns: 40 },
    );
  });

  it('should go when they are deleted, with their element when nothing is left of it', () => {
    const { workbook, sheet } = open(file);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ type }) => type === 'DataBar');

    const xml = sheetXml(writeXlsx(workbook));

    expect(xml).toContain('<conditionalFormatting   sqref=\'B2:B9\'><cfRule type="dataBar" priority="3">');
    expect(xml).not.toMatch(/cellIs|Giải thể/);
  });

  it('should follow inserted rows and a renamed sheet, in extensions too', () => {
    const { workbook, sheet } = open(file);
    const rows = { row: 0, column: 0, rowCount: 2, columnCount: SHEET_COLUMNS };
    shiftCells(workbook, sheet, { kind: 'insert', axis: 'rows', area: rows });
    const [, other] = workbook.sheets;
    if (!other) throw new Error('two sheets');
    other.name = 'Sổ khác';

    const xml = sheetXml(writeXlsx(workbook));

    expect(xml).toContain(`<conditionalFormatting   sqref='B4:B11'><cfRule type="cellIs" dxfId="0"`);
    expect(xml).toContain('<formula>$D$3</formula>');
    expect(xml).toContain('<cfvo type="formula" val="$D$4"/>');
    expect(xml).toContain('NOT(ISERROR(SEARCH("Giải thể",C4)))');
    expect(xml).toContain("<xm:f>'Sổ khác'!$A$4&gt;B6</xm:f></x14:cfRule><xm:sqref>A6:A8</xm:sqref>");
  });

  it('should be split where only some rules of an element have lost cells', () => {
    const { workbook, sheet } = open(file);
    const bar = sheet.conditionalFormats.find(({ type }) => type === 'DataBar');
    if (!bar) throw new Error('a bar');
    bar.areas = [{ row: 1, column: 1, rowCount: 3, columnCount: 1 }];

    const again = open(writeXlsx(workbook));

    expect(shown(again.sheet)).toEqual(shown(sheet));
  });
});

describe('conditional formats of the host', () => {
  it('should come back as they were, each type that the host can make', () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Sổ');
    sheet.conditionalFormats = [
      newRule(workbook),
      newRule(workbook, { stopIfTrue: true, format: { font: { bold: true, underline: 'None' }, numberFormat: '0.0' } }),
      newRule(workbook, {
        type: 'CellValue',
        rule: { operator: 'Between', formula1: '=1', formula2: '=$A$1*2' },
        format: { font: { color: '#FF0000', strikethrough: false } },
      }),
      newRule(workbook, { type: 'ContainsText', rule: { operator: 'BeginsWith', text: 'HTX "A" <&>' } }),
      newRule(workbook, { type: 'PresetCriteria', rule: { criterion: 'DuplicateValues' } }),
      newRule(workbook, { type: 'PresetCriteria', rule: { criterion: 'OneStdDevBelowAverage' } }),
      newRule(workbook, { type: 'PresetCriteria', rule: { criterion: 'NextMonth' } }),
      newRule(workbook, { type: 'DataBar', rule: {}, format: {} }),
      newRule(workbook, { type: 'TopBottom', rule: {} }),
    ];

    const bytes = writeXlsx(workbook);

    expect(shown(open(bytes).sheet)).toEqual(shown(sheet));
    // Looks are shared, not listed once a rule.
    expect(textsOf(bytes)['xl/styles.xml']).toContain('<dxfs count="3">');
    expect(textsOf(writeXlsx(readXlsx(bytes)))).toEqual(textsOf(bytes));
  });

  it('should follow a change of a rule that the file had', () => {
    const { workbook, sheet } = open(file);
    const [first, second] = sheet.conditionalFormats;
    if (!first || !second) throw new Error('two rules');
    first.format = { fill: '#00FF00' };
    second.rule = { operator: 'EndsWith', text: 'THT' };

    const bytes = writeXlsx(workbook);

    expect(shown(open(bytes).sheet)).toEqual(shown(sheet));
    expect(sheetXml(bytes)).toContain('<formula>RIGHT(C2,3)="THT"</formula>');
  });
});
