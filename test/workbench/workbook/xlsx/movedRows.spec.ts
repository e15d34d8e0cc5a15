import fc from 'fast-check';
import { SHEET_COLUMNS } from '../../../../src/workbench/workbook/rectangles';
import { shiftCells } from '../../../../src/workbench/workbook/structure/shiftCells';
import type { Workbook } from '../../../../src/workbench/workbook/Workbook';
import type { Worksheet } from '../../../../src/workbench/workbook/Worksheet';
import { readXlsx } from '../../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../../src/workbench/workbook/xlsx/writeXlsx';
import { packageOf, relationshipsXml, textsOf } from './fixture';

const row = (number: number, content: string, attributes = ''): string =>
  `<row r="${number}"${attributes}>${content}</row>`;
const file = packageOf({
  sheets: {
    Sổ:
      '<sheetData>' +
      row(1, '<c r="A1" t="s"><v>0</v></c>') +
      row(3, '<c r="A3" t="s"><v>0</v></c><c r="B3" vm="7"><v>1.50</v></c>', ' outlineLevel="2" collapsed="1"') +
      row(4, '<c r="A4"><f ca="1">B3*2</f><v>3</v></c><c r="B4"><f t="array" ref="B4:B5">B1:B2</f><v>0</v></c>') +
      row(5, '<c r="B5"><v>0</v></c>', ' ht="30" customHeight="1"') +
      row(7, '', ' outlineLevel="1"') +
      '</sheetData><autoFilter ref="A3:B9"><filterColumn colId="1"/></autoFilter>',
  },
  strings: '<si><r><rPr><b/></rPr><t>Đậm</t></r><r><t> và thường</t></r></si>',
  workbook:
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Sổ!$A$3:$B$9</definedName></definedNames>',
  parts: {
    '_rels/.rels': relationshipsXml([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'extended-properties', 'docProps/app.xml'],
    ]),
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><HeadingPairs/><TitlesOfParts/><Company>Liên minh</Company></Properties>',
  },
});

function open(bytes: Uint8Array = file): { workbook: Workbook; sheet: Worksheet } {
  const workbook = readXlsx(bytes);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a sheet');
  return { workbook, sheet };
}

function shift({ workbook, sheet }: ReturnType<typeof open>, kind: 'insert' | 'delete', at: number, count = 1): void {
  const area = { row: at, column: 0, rowCount: count, columnCount: SHEET_COLUMNS };
  shiftCells(workbook, sheet, { kind, axis: 'rows', area });
}

const xmlOf = (workbook: Workbook): string => textsOf(writeXlsx(workbook))['xl/worksheets/sheet1.xml'] ?? '';

describe('rows that have moved', () => {
  it('should keep their attributes, rich texts and what else only the file knows', () => {
    const opened = open();
    shift(opened, 'insert', 1, 2);

    const xml = xmlOf(opened.workbook);

    expect(xml).toContain('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
    expect(xml).toContain(
      '<row r="5" outlineLevel="2" collapsed="1"><c r="A5" t="s"><v>0</v></c><c r="B5" vm="7"><v>1.50</v></c></row>',
    );
    expect(xml).toContain('<c r="A6"><f>B5*2</f><v>3</v></c><c r="B6"><f t="array" ref="B6:B7">B1:B4</f><v>0</v></c>');
    expect(xml).toContain('<row r="7" ht="30" customHeight="1">');
    expect(xml).toContain('<row r="9" outlineLevel="1"/>');
  });

  it('should not take over what a deleted row had', () => {
    const opened = open();
    shift(opened, 'delete', 2);

    const xml = xmlOf(opened.workbook);

    expect(xml).not.toContain('outlineLevel="2"');
    expect(xml).toContain('<row r="6" outlineLevel="1"/>');
  });

  it('should take the filter of the sheet along, with its choices and its hidden name', () => {
    const opened = open();
    expect(opened.sheet.autoFilter).toEqual({ row: 2, column: 0, rowCount: 7, columnCount: 2 });
    shift(opened, 'insert', 0);

    const texts = textsOf(writeXlsx(opened.workbook));

    expect(texts['xl/worksheets/sheet1.xml']).toContain(
      '<autoFilter ref="A4:B10"><filterColumn colId="1"/></autoFilter>',
    );
    expect(texts['xl/workbook.xml']).toContain('hidden="1">Sổ!$A$4:$B$10</definedName>');
  });

  it('should say after any shifts what the model says', () => {
    const step = fc.record({ kind: fc.constantFrom('insert' as const, 'delete' as const), at: fc.nat(8) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 4 }), (steps) => {
        const opened = open();
        const { sheet } = opened;
        // A formula over a fixed block of cells forbids shifts through it.
        for (const at of [3, 4]) sheet.deleteCell(at, 1);
        for (const { kind, at } of steps) shift(opened, kind, at);
        const content = (of: Worksheet) => ({
          cells: [...of.entries()].map(([at, cells]) => [
            at,
            cells.filter(([, { value, formula }]) => value !== null || formula !== undefined),
          ]),
          rows: [...of.rows].sort(([a], [b]) => a - b),
        });

        const again = open(writeXlsx(opened.workbook));

        expect(content(again.sheet)).toEqual(content(sheet));
      }),
      { numRuns: 60 },
    );
  });
});

describe('notes in cells that have moved', () => {
  const note = (reference: string, text: string): string =>
    `<comment ref="${reference}" authorId="0"><text><t>${text}</t></text></comment>`;
  const box = (row: number, anchor: string): string =>
    `<v:shape id="s${row}"><x:ClientData ObjectType="Note"><x:Anchor>${anchor}</x:Anchor><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
  const withNotes = packageOf({
    sheets: { Sổ: '<sheetData/><legacyDrawing r:id="rId2"/>' },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
        ['rId1', 'comments', '../comments1.xml'],
        ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ]),
      'xl/comments1.xml': `<comments><commentList>${note('B3', 'một')}${note('B5', 'hai')}</commentList></comments>`,
      'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${box(2, '2, 15, 1, 10, 4, 15, 4, 4')}${box(4, '2, 15, 3, 10, 4, 15, 7, 4')}</xml>`,
    },
  });

  it('should follow their cells, and go with them', () => {
    const opened = open(withNotes);
    shift(opened, 'delete', 2);
    shift(opened, 'insert', 0, 3);

    const texts = textsOf(writeXlsx(opened.workbook));

    expect(texts['xl/comments1.xml']).toBe(`<comments><commentList>${note('B7', 'hai')}</commentList></comments>`);
    expect(texts['xl/drawings/vmlDrawing1.vml']).toContain('<x:Anchor>2, 15, 5, 10, 4, 15, 9, 4</x:Anchor><x:Row>6<');
    expect(texts['xl/drawings/vmlDrawing1.vml']).not.toContain('id="s2"');
  });

  it('should stay to the byte where nothing has moved', () => {
    const [before, after] = [textsOf(withNotes), textsOf(writeXlsx(open(withNotes).workbook))];

    expect(after['xl/comments1.xml']).toBe(before['xl/comments1.xml']);
    expect(after['xl/drawings/vmlDrawing1.vml']).toBe(before['xl/drawings/vmlDrawing1.vml']);
  });
});

describe('the list of sheets in the properties of a file', () => {
  it('should stay as it is while it is true, and go when it is not', () => {
    const { workbook, sheet } = open();
    expect(textsOf(writeXlsx(workbook))['docProps/app.xml']).toBe(textsOf(file)['docProps/app.xml']);
    sheet.name = 'Khác';

    const properties = textsOf(writeXlsx(workbook))['docProps/app.xml'];

    expect(properties).toContain('<Application>Microsoft Excel</Application><Company>Liên minh</Company>');
  });
});
