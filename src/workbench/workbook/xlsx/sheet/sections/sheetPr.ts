import { color } from '../../styles/writeStyle';
import { XmlElement } from '../../../../../xlsx/xml/XmlElement';
import type { SheetSection } from './SheetSection';

const ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** The tab's colour, and whether the sheet is fitted to pages when it is printed. */
export const sheetPr: SheetSection = {
  name: 'sheetPr',
  read(element, sheet, { palette }) {
    sheet.tabColor = palette.resolve(element.child('tabColor')) ?? '';
    if (element.child('pageSetUpPr')?.flag('fitToPage', false)) {
      // `pageSetup` comes later and tells how many, if it is there.
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    }
  },
  write(element, sheet, { palette }) {
    const tab = element.child('tabColor');
    if ((palette.resolve(tab) ?? '') !== sheet.tabColor) {
      element.put('tabColor', sheet.tabColor === '' ? undefined : color('tabColor', sheet.tabColor), ORDER);
    }
    const { horizontalFitToPages, verticalFitToPages } = sheet.pageLayout.zoom;
    const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
    const setUp = element.child('pageSetUpPr') ?? new XmlElement('pageSetUpPr');
    if (setUp.flag('fitToPage', false) !== fits) {
      element.put('pageSetUpPr', setUp.setFlag('fitToPage', fits, false), ORDER);
    }
    return element.children.length > 0 || Object.keys(element.attributes).length > 0 ? element : undefined;
  },
};
