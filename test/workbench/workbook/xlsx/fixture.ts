import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface Fixture {
  /** Content of each worksheet's root; one sheet `Sheet1` if it is a text. */
  readonly sheets: string | Readonly<Record<string, string>>;
  /** More attributes of each worksheet's root. */
  readonly rootAttributes?: string;
  /** Content of `<sst>`, `<styleSheet>`, and what follows `<sheets>` in the workbook. */
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly workbookBefore?: string;
  /** Other parts by name. */
  readonly parts?: Readonly<Record<string, string>>;
  /** `<Override>`s of those parts: name and content type. */
  readonly types?: Readonly<Record<string, string>>;
  /** `<Relationship>`s of the workbook beyond sheets, strings and styles: id, kind, target. */
  readonly relationships?: readonly (readonly [id: string, kind: string, target: string])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A package as another program would have made it, from the pieces that a test is about. */
export function packageOf(fixture: Fixture): Uint8Array {
  const { sheets, strings, styles, parts = {}, types = {}, relationships = [], rootAttributes = '' } = fixture;
  const list = Object.entries(typeof sheets === 'string' ? { Sheet1: sheets } : sheets);
  const all: Record<string, string> = {};
  const overrides: [string, string][] = [['xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`]];
  const related: (readonly [string, string, string])[] = [...relationships];
  list.forEach(([, content], index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    all[name] = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"${rootAttributes}>${content}</worksheet>`;
    overrides.push([name, `${SPREADSHEET}.worksheet+xml`]);
    related.push([`sheet${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`]);
  });
  if (strings !== undefined) {
    all['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}" count="9" uniqueCount="9">${strings}</sst>`;
    overrides.push(['xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`]);
    related.push(['strings', 'sharedStrings', 'sharedStrings.xml']);
  }
  if (styles !== undefined) {
    all['xl/styles.xml'] = `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
    overrides.push(['xl/styles.xml', `${SPREADSHEET}.styles+xml`]);
    related.push(['styles', 'styles', 'styles.xml']);
  }
  const sheetList = list.map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="sheet${i + 1}"/>`).join('');
  all['xl/workbook.xml'] =
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${fixture.workbookBefore ?? ''}` +
    `<sheets>${sheetList}</sheets>${fixture.workbook ?? ''}</workbook>`;
  all['xl/_rels/workbook.xml.rels'] = relationshipsXml(related);
  all['_rels/.rels'] = relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]);
  all['[Content_Types].xml'] =
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    [...overrides, ...Object.entries(types)]
      .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
      .join('') +
    '</Types>';
  return zipOf({ ...all, ...parts });
}

export function relationshipsXml(items: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const elements = items.map(([id, kind, target]) => {
    const mode = /^https?:|^mailto:/.test(target) ? ' TargetMode="External"' : '';
    const type = kind.includes('://') ? kind : `${RELATIONSHIPS}/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${elements.join('')}</Relationships>`;
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** The parts of a package as text. */
export function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}
