import type { Workbook } from '../../Workbook';
import { CONTENT_TYPE, NAMESPACES, RELATIONSHIP } from '../namespaces';
import type { WorkbookOrigin } from '../origin';
import { ContentTypes } from '../../../../xlsx/package/ContentTypes';
import { XlsxPackage } from '../../../../xlsx/package/XlsxPackage';
import { blankStyles } from '../styles/blankStyles';
import { encodeXml } from '../../../../xlsx/xml/serialiseXml';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';

const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';

/** The file of a workbook that has none yet: no sheet, the default style. It bears no date, so it is the same each time. */
export function blankWorkbook(workbook: Workbook): WorkbookOrigin {
  const parts = new XlsxPackage(new Map(), ContentTypes.blank());
  parts.put(WORKBOOK, encodeXml(workbookRoot()), CONTENT_TYPE.workbook);
  parts.put(STYLES, encodeXml(blankStyles(workbook.styles.get(0))), CONTENT_TYPE.styles);
  parts.put(CORE, encodeXml(coreProperties()), CONTENT_TYPE.coreProperties);
  parts.put(APP, encodeXml(appProperties()), CONTENT_TYPE.extendedProperties);
  const root = parts.relationships('');
  root.add(RELATIONSHIP.officeDocument, WORKBOOK);
  root.add(RELATIONSHIP.coreProperties, CORE);
  root.add(RELATIONSHIP.extendedProperties, APP);
  parts.relationships(WORKBOOK).add(RELATIONSHIP.styles, STYLES);
  parts.seal();
  return {
    package: parts,
    workbookPart: WORKBOOK,
    sharedStrings: [],
    sources: { sharedStrings: [], styleCount: 1, dynamicMetadata: new Set(), date1904: workbook.date1904 },
    sheets: [],
    customXml: [],
  };
}

function workbookRoot(): XmlElement {
  const view = new XmlElement('workbookView', {
    xWindow: '0',
    yWindow: '0',
    windowWidth: '28800',
    windowHeight: '15000',
  });
  return new XmlElement('workbook', { xmlns: NAMESPACES.main, 'xmlns:r': NAMESPACES.relationships }, [
    new XmlElement('workbookPr'),
    new XmlElement('bookViews', {}, [view]),
    new XmlElement('sheets'),
    // The version of Excel whose results the formulas hold: without it Excel would compute all of them anew.
    new XmlElement('calcPr', { calcId: '191029' }),
  ]);
}

function coreProperties(): XmlElement {
  return new XmlElement(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    [new XmlElement('dc:creator', {}, ['HTX'])],
  );
}

function appProperties(): XmlElement {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return new XmlElement('Properties', { xmlns: namespace }, [new XmlElement('Application', {}, ['HTX'])]);
}
