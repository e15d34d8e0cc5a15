import { defaultPageLayout, type PageLayout } from '../../../Worksheet';
import type { XmlElement } from '../../../../../xlsx/xml/XmlElement';
import { paperCode, paperName } from './paperSizes';
import type { SheetSection } from './SheetSection';

const INCH = 72;
const STANDARD = defaultPageLayout();

/** Orientation, paper, scale and the number of the first page. */
export const pageSetup: SheetSection = {
  name: 'pageSetup',
  read(element, { pageLayout }) {
    pageLayout.orientation = element.attributes['orientation'] === 'landscape' ? 'Landscape' : 'Portrait';
    const paper = element.number('paperSize');
    pageLayout.paperSize = paper === undefined ? null : paperName(paper);
    pageLayout.firstPageNumber = firstPageOf(element);
    const { horizontalFitToPages, verticalFitToPages } = pageLayout.zoom;
    const isFitted = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
    pageLayout.zoom = isFitted ? fitOf(element) : { scale: element.number('scale') ?? 100 };
  },
  write(element, { pageLayout }) {
    const { orientation, paperSize, zoom, firstPageNumber } = pageLayout;
    const now = element.attributes['orientation'] === 'landscape' ? 'Landscape' : 'Portrait';
    const paper = element.number('paperSize');
    if ((paper === undefined ? null : paperName(paper)) !== paperSize) {
      element.set('paperSize', paperSize === null ? undefined : paperCode(paperSize));
    }
    if (zoom.horizontalFitToPages === undefined && zoom.verticalFitToPages === undefined) {
      element.setNumber('scale', zoom.scale ?? 100, 100);
    } else {
      element.setNumber('fitToWidth', zoom.horizontalFitToPages ?? 0, 1);
      element.setNumber('fitToHeight', zoom.verticalFitToPages ?? 0, 1);
    }
    if (firstPageOf(element) !== firstPageNumber) {
      element.set('firstPageNumber', firstPageNumber ?? undefined);
      element.setFlag('useFirstPageNumber', firstPageNumber !== null, false);
    }
    if (now !== orientation) element.set('orientation', orientation.toLowerCase());
    return Object.keys(element.attributes).length > 0 ? element : undefined;
  },
};

/** The number is there for nothing unless it is said to be used; 1 is the schema's own. */
function firstPageOf(element: XmlElement): number | null {
  return element.flag('useFirstPageNumber', false) ? (element.number('firstPageNumber') ?? 1) : null;
}

function fitOf(element: XmlElement): PageLayout['zoom'] {
  return {
    horizontalFitToPages: element.number('fitToWidth') ?? 1,
    verticalFitToPages: element.number('fitToHeight') ?? 1,
  };
}

/** Margins: inches in the file, points in the model. */
export const pageMargins: SheetSection = {
  name: 'pageMargins',
  read(element, { pageLayout }) {
    for (const [attribute, margin] of MARGINS) {
      const inches = element.number(attribute);
      // Rounded, so that 0.3 inches are 21.6 points and not a hair less.
      if (inches !== undefined) pageLayout[margin] = Number((inches * INCH).toPrecision(12));
    }
  },
  write(element, { pageLayout }) {
    const isStandard = MARGINS.every(([, margin]) => pageLayout[margin] === STANDARD[margin]);
    if (isStandard && Object.keys(element.attributes).length === 0) return undefined;
    for (const [attribute, margin] of MARGINS) element.setNumber(attribute, pageLayout[margin] / INCH);
    return element;
  },
};

const MARGINS = [
  ['left', 'leftMargin'],
  ['right', 'rightMargin'],
  ['top', 'topMargin'],
  ['bottom', 'bottomMargin'],
  ['header', 'headerMargin'],
  ['footer', 'footerMargin'],
] as const;

/** Centring on the page. */
export const printOptions: SheetSection = {
  name: 'printOptions',
  read(element, { pageLayout }) {
    pageLayout.centerHorizontally = element.flag('horizontalCentered', false);
    pageLayout.centerVertically = element.flag('verticalCentered', false);
  },
  write(element, { pageLayout }) {
    element.setFlag('horizontalCentered', pageLayout.centerHorizontally, false);
    element.setFlag('verticalCentered', pageLayout.centerVertically, false);
    return Object.keys(element.attributes).length > 0 ? element : undefined;
  },
};
