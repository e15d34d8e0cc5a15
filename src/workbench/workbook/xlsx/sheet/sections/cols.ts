import type { ColumnFormat } from '../../../Worksheet';
import { SHEET_COLUMNS } from '../../../rectangles';
import { XmlElement } from '../../../../../xlsx/xml/XmlElement';
import type { SheetSection } from './SheetSection';

/** What Excel gives a column of no stated width: 8.43 characters and the edges. */
const STANDARD_WIDTH = 9.140625;
const OWN = ['min', 'max', 'width', 'customWidth', 'hidden', 'style'];

/** Widths, styles and hiding of columns. */
export const cols: SheetSection = {
  name: 'cols',
  read(element, sheet, { workbook }) {
    for (const [column, format] of readColumns(element, workbook.styles.size)) sheet.columns.set(column, format);
  },
  write(element, sheet, { styles, workbook }) {
    const now = readColumns(element, workbook.styles.size);
    if (isSame(now, sheet.columns)) return element.children.length > 0 ? element : undefined;
    const others = otherAttributes(element);
    const written = new XmlElement(element.name, element.attributes);
    let last: { column: number; key: string; element: XmlElement } | undefined;
    for (const [column, format] of [...sheet.columns].sort(([a], [b]) => a - b)) {
      const attributes = { ...columnAttributes(format, styles), ...others.get(column) };
      const key = JSON.stringify(attributes);
      if (last?.column === column - 1 && last.key === key) {
        last.element.set('max', column + 1);
        last.column = column;
      } else {
        const min = String(column + 1);
        last = { column, key, element: new XmlElement('col', { min, max: min, ...attributes }) };
        written.children.push(last.element);
      }
    }
    return written.children.length > 0 ? written : undefined;
  },
};

function readColumns(element: XmlElement, styleCount: number): Map<number, ColumnFormat> {
  const columns = new Map<number, ColumnFormat>();
  for (const col of element.all('col')) {
    const format: ColumnFormat = {};
    const width = col.number('width');
    const style = col.number('style');
    if (width !== undefined) format.width = width;
    if (col.flag('hidden', false)) format.hidden = true;
    if (style !== undefined && style > 0 && style < styleCount) format.style = style;
    if (Object.keys(format).length === 0) continue;
    const max = Math.min(col.number('max') ?? 0, SHEET_COLUMNS);
    for (let number = col.number('min') ?? 1; number <= max; number += 1) columns.set(number - 1, { ...format });
  }
  return columns;
}

function columnAttributes(format: ColumnFormat, styles: { fileIndex(style: number): number }): Record<string, string> {
  const attributes: Record<string, string> = { width: String(format.width ?? STANDARD_WIDTH) };
  const style = format.style === undefined ? 0 : styles.fileIndex(format.style);
  if (style > 0) attributes['style'] = String(style);
  if (format.hidden) attributes['hidden'] = '1';
  if (format.width !== undefined) attributes['customWidth'] = '1';
  return attributes;
}

/** Outline levels and the like, which belong to a column whatever its width. */
function otherAttributes(element: XmlElement): Map<number, Record<string, string>> {
  const others = new Map<number, Record<string, string>>();
  for (const col of element.all('col')) {
    const rest = Object.entries(col.attributes).filter(([name]) => !OWN.includes(name) && name !== 'bestFit');
    if (rest.length === 0) continue;
    const max = Math.min(col.number('max') ?? 0, SHEET_COLUMNS);
    for (let number = col.number('min') ?? 1; number <= max; number += 1) {
      others.set(number - 1, Object.fromEntries(rest));
    }
  }
  return others;
}

function isSame(a: ReadonlyMap<number, ColumnFormat>, b: ReadonlyMap<number, ColumnFormat>): boolean {
  const says = (format: ColumnFormat | undefined): string =>
    `${format?.width ?? ''}|${format?.hidden ?? false}|${format?.style ?? 0}`;
  return [...new Set([...a.keys(), ...b.keys()])].every((column) => says(a.get(column)) === says(b.get(column)));
}
