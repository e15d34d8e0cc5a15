import { XmlElement } from '../../../../../xlsx/xml/XmlElement';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../../rectangles';
import type { SheetSection } from './SheetSection';

/** Page breaks above rows that somebody has set. */
export const rowBreaks = pageBreaks('rowBreaks', 'rowBreaks', SHEET_COLUMNS - 1);

/** Page breaks left of columns. */
export const colBreaks = pageBreaks('colBreaks', 'columnBreaks', SHEET_ROWS - 1);

/** The `id` of a break is the number of rows before it, which is the zero-based index of the row after it. */
function pageBreaks(name: string, key: 'rowBreaks' | 'columnBreaks', max: number): SheetSection {
  return {
    name,
    read(element, { pageLayout }) {
      pageLayout[key] = idsOf(element);
    },
    write(element, { pageLayout }) {
      const wanted = pageLayout[key];
      if (wanted.length === 0) return undefined;
      if (idsOf(element).join() === wanted.join()) return element;
      const breaks = wanted.map((id) => new XmlElement('brk', { id: String(id), max: String(max), man: '1' }));
      const count = String(breaks.length);
      return new XmlElement(element.name, { ...element.attributes, count, manualBreakCount: count }, breaks);
    },
  };
}

function idsOf(element: XmlElement): readonly number[] {
  return element.all('brk').flatMap((one) => (one.flag('man', false) ? (one.number('id') ?? []) : []));
}
