import type { SheetSection } from './SheetSection';

/** Default sizes of rows and columns. */
export const sheetFormatPr: SheetSection = {
  name: 'sheetFormatPr',
  read(element, sheet) {
    sheet.defaultRowHeight = element.number('defaultRowHeight') ?? sheet.defaultRowHeight;
    sheet.defaultColumnWidth = element.number('defaultColWidth') ?? sheet.defaultColumnWidth;
  },
  write(element, sheet) {
    const isStandard = sheet.defaultRowHeight === STANDARD_HEIGHT && sheet.defaultColumnWidth === STANDARD_WIDTH;
    if (isStandard && Object.keys(element.attributes).length === 0) return undefined;
    if (element.number('defaultRowHeight') !== sheet.defaultRowHeight) {
      element.set('defaultRowHeight', sheet.defaultRowHeight);
      // Without it Excel goes by the font.
      if (sheet.defaultRowHeight !== STANDARD_HEIGHT) element.set('customHeight', 1);
    }
    return element.setNumber('defaultColWidth', sheet.defaultColumnWidth, STANDARD_WIDTH);
  },
};

const STANDARD_HEIGHT = 15;
const STANDARD_WIDTH = 8.43;
