import { SaxesParser } from 'saxes';
import { readXlsx } from '../../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../../src/workbench/workbook/xlsx/writeXlsx';
import { packageOf, textsOf, zipOf } from './fixture';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** A workbook whose root names no prefix for relationship ids: each sheet of the list does so for itself. */
function workbookOf(change: (workbookXml: string) => string): Uint8Array {
  const texts = textsOf(packageOf({ sheets: { 'DS HTX': '<sheetData/>' } }));
  return zipOf({ ...texts, 'xl/workbook.xml': change(texts['xl/workbook.xml'] ?? '') });
}

/** As openpyxl writes it. */
const declaredPerSheet = (prefix: string) => (xml: string) =>
  xml
    .replace(` xmlns:r="${RELATIONSHIPS}"`, '')
    .replace(/<sheet (.*?) r:id=/, `<sheet xmlns:${prefix}="${RELATIONSHIPS}" $1 ${prefix}:id=`);

function wellFormed(bytes: Uint8Array): Record<string, string> {
  const texts = textsOf(bytes);
  for (const text of Object.values(texts)) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(text).close();
  }
  return texts;
}

describe('a workbook that declares the prefix of relationship ids on each sheet', () => {
  it.each(['r', 'rel'])('should be well-formed after a sheet was added (%s)', (prefix) => {
    const workbook = readXlsx(workbookOf(declaredPerSheet(prefix)));
    workbook.addSheet('Sơ kết 6T-2026');

    const bytes = writeXlsx(workbook);

    wellFormed(bytes);
    expect(readXlsx(bytes).sheets.map(({ name }) => name)).toEqual(['DS HTX', 'Sơ kết 6T-2026']);
  });

  it('should keep its root where no sheet is added', () => {
    const file = workbookOf(declaredPerSheet('r'));

    const texts = wellFormed(writeXlsx(readXlsx(file)));

    expect(texts['xl/workbook.xml']).toContain(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    );
  });

  it('should get the ids of a strict file in the strict namespace', () => {
    const workbook = readXlsx(
      workbookOf((xml) =>
        declaredPerSheet('r')(xml)
          .replaceAll(RELATIONSHIPS, STRICT)
          .replace(
            'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
            'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
          ),
      ),
    );
    workbook.addSheet('Thêm');

    const texts = wellFormed(writeXlsx(workbook));

    // Sheets and relationships that are added speak as the file does.
    expect(texts['xl/worksheets/sheet2.xml']).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
    expect(texts['xl/_rels/workbook.xml.rels']).toContain(`Type="${STRICT}/worksheet" Target="worksheets/sheet2.xml"`);
    expect(readXlsx(writeXlsx(workbook)).sheets).toHaveLength(2);
    expect(texts['xl/workbook.xml']).toContain(
      `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="${STRICT}">`,
    );
  });
});
