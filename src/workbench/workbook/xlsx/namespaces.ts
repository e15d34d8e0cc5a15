/** The namespaces of the parts that are written. */
export const NAMESPACES = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  compatibility: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  /** Excel's ids of sheets (`xr:uid`), which Office.js shows. */
  revision: 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
} as const;

const RELATIONSHIPS = NAMESPACES.relationships;

export const RELATIONSHIP = {
  officeDocument: `${RELATIONSHIPS}/officeDocument`,
  worksheet: `${RELATIONSHIPS}/worksheet`,
  styles: `${RELATIONSHIPS}/styles`,
  sharedStrings: `${RELATIONSHIPS}/sharedStrings`,
  metadata: `${RELATIONSHIPS}/sheetMetadata`,
  table: `${RELATIONSHIPS}/table`,
  hyperlink: `${RELATIONSHIPS}/hyperlink`,
  drawing: `${RELATIONSHIPS}/drawing`,
  chart: `${RELATIONSHIPS}/chart`,
  customXml: `${RELATIONSHIPS}/customXml`,
  customXmlProps: `${RELATIONSHIPS}/customXmlProps`,
  extendedProperties: `${RELATIONSHIPS}/extended-properties`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
} as const;

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const CONTENT_TYPE = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  metadata: `${SPREADSHEET}.sheetMetadata+xml`,
  table: `${SPREADSHEET}.table+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  xml: 'application/xml',
} as const;
