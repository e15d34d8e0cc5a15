import type { Rectangle } from '../../../Worksheet';
import { rectangleOf, referenceOf } from '../../refs';
import { XmlElement } from '../../../../../xlsx/xml/XmlElement';
import type { SheetSection } from './SheetSection';

/** Merged cells. */
export const mergeCells: SheetSection = {
  name: 'mergeCells',
  read(element, sheet) {
    sheet.merges = readMerges(element);
  },
  write(element, sheet) {
    const wanted = sheet.merges.map(referenceOf);
    if (wanted.length === 0) return undefined;
    if (readMerges(element).map(referenceOf).join() === wanted.join()) return element;
    const merges = wanted.map((ref) => new XmlElement('mergeCell', { ref }));
    return new XmlElement(element.name, { ...element.attributes, count: String(merges.length) }, merges);
  },
};

function readMerges(element: XmlElement): Rectangle[] {
  return element.all('mergeCell').flatMap(({ attributes }) => rectangleOf(attributes['ref']) ?? []);
}
