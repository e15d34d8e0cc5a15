import { referenceOf } from '../../refs';
import type { SheetSection } from './SheetSection';

/** The used range: a hint for readers, which the model computes itself. */
export const dimension: SheetSection = {
  name: 'dimension',
  read() {
    // Many producers write it wrongly: the cells themselves are the truth.
  },
  write(element, sheet, { cellsChanged }) {
    if (!cellsChanged) return 'ref' in element.attributes ? element : undefined;
    const used = sheet.usedRange(false);
    return element.set('ref', used ? referenceOf(used) : 'A1');
  },
};
