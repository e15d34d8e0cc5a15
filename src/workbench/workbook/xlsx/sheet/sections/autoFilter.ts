import { rectangleOf, referenceOf } from '../../refs';
import type { SheetSection } from './SheetSection';

/** The filter buttons over a list, and what is chosen with them, which only the file knows. */
export const autoFilter: SheetSection = {
  name: 'autoFilter',
  read(element, sheet) {
    sheet.autoFilter = rectangleOf(element.attributes['ref']) ?? null;
  },
  write(element, sheet) {
    const own = rectangleOf(element.attributes['ref']);
    const { autoFilter: area } = sheet;
    if (!area) return undefined;
    if (own && JSON.stringify(own) === JSON.stringify(area)) return element;
    // The choices count columns from the left of the list.
    if (own?.columnCount !== area.columnCount) element.children.splice(0);
    return element.put('sortState', undefined, []).set('ref', referenceOf(area));
  },
};
