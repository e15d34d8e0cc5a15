import { isWholeRows, rowEnd } from '../../../workbook/rectangles';
import type { PageLayout, Rectangle, Worksheet } from '../../../workbook/Worksheet';
import { apiObject, type ApiObject, type ObjectType, type Property } from '../../ObjectType';
import { apiNotFound, invalidArgument, itemNotFound } from '../../RichApiError';
import { asAreas, boolean, finite, integer, oneOf, record, text } from '../arguments';
import { openAreas } from '../areas/openAreas';
import { areasOn } from '../range/areasOn';
import { openRange } from '../range/openRange';
import { headerFooterGroupType } from './headerFooterTypes';

const PAPERS = [
  'Letter',
  'Legal',
  'Executive',
  'Statement',
  'Tabloid',
  'Ledger',
  'Folio',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
] as const;
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
type MarginKey = `${(typeof MARGINS)[number]}Margin`;

function property<K extends keyof PageLayout>(key: K, read: (value: unknown) => PageLayout[K]): Property<Worksheet> {
  return {
    get: ({ pageLayout }) => pageLayout[key],
    set: (sheet, value, host) => {
      sheet.pageLayout[key] = read(value);
      host.formatChanged(sheet);
    },
  };
}

const margin = (key: MarginKey): Property<Worksheet> => property(key, (value) => finite(value, 0));

function readZoom(value: unknown): PageLayout['zoom'] {
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = record(value);
  if (scale != null) {
    if (across != null || down != null || integer(scale, 10) > 400) throw invalidArgument();
    return { scale: integer(scale) };
  }
  return {
    ...(across != null && { horizontalFitToPages: integer(across, 0) }),
    ...(down != null && { verticalFitToPages: integer(down, 0) }),
  };
}

function areasArgument(sheet: Worksheet, argument: unknown): readonly Rectangle[] {
  const given = asAreas(argument);
  if (given && given.sheet !== sheet) throw invalidArgument();
  return given ? given.areas : areasOn(sheet, text(argument));
}

const printArea = (sheet: Worksheet): ApiObject | null =>
  sheet.pageLayout.printArea && openAreas(sheet, [sheet.pageLayout.printArea]);

function titleRows(sheet: Worksheet): ApiObject | null {
  const rows = sheet.pageLayout.printTitleRows;
  return (
    rows && openRange(sheet, { row: rows.first, rowCount: rows.last - rows.first + 1, column: 0, columnCount: 16_384 })
  );
}

function found(object: ApiObject | null): ApiObject {
  if (!object) throw itemNotFound();
  return object;
}

export const pageLayoutType: ObjectType<Worksheet> = {
  name: 'PageLayout',
  properties: {
    orientation: property('orientation', (value) => oneOf(['Portrait', 'Landscape'] as const, value)),
    paperSize: property('paperSize', (value) => oneOf(PAPERS, value)),
    centerHorizontally: property('centerHorizontally', boolean),
    centerVertically: property('centerVertically', boolean),
    firstPageNumber: {
      get: ({ pageLayout }) => pageLayout.firstPageNumber ?? '',
      set: (sheet, value, host) => {
        sheet.pageLayout.firstPageNumber = value === '' || value === null ? null : integer(value);
        host.formatChanged(sheet);
      },
    },
    zoom: property('zoom', readZoom),
    topMargin: margin('topMargin'),
    bottomMargin: margin('bottomMargin'),
    leftMargin: margin('leftMargin'),
    rightMargin: margin('rightMargin'),
    headerMargin: margin('headerMargin'),
    footerMargin: margin('footerMargin'),
  },
  objects: {
    headersFooters: (sheet) => apiObject(headerFooterGroupType, sheet),
  },
  methods: {
    setPrintArea: (sheet, [argument], host) => {
      const [area, ...others] = areasArgument(sheet, argument);
      if (!area || others.length > 0) throw apiNotFound('PageLayout.setPrintArea (several areas)');
      sheet.pageLayout.printArea = area;
      host.formatChanged(sheet);
      return null;
    },
    getPrintArea: (sheet) => found(printArea(sheet)),
    getPrintAreaOrNullObject: printArea,
    setPrintTitleRows: (sheet, [argument], host) => {
      const [area, ...others] = areasArgument(sheet, argument);
      if (!area || others.length > 0 || !isWholeRows(area)) throw invalidArgument();
      sheet.pageLayout.printTitleRows = { first: area.row, last: rowEnd(area) - 1 };
      host.formatChanged(sheet);
      return null;
    },
    getPrintTitleRows: (sheet) => found(titleRows(sheet)),
    getPrintTitleRowsOrNullObject: titleRows,
    setPrintMargins: (sheet, [unit, options], host) => {
      const factor = UNITS[oneOf(['Points', 'Inches', 'Centimeters'] as const, unit)];
      const given = record(options);
      for (const side of MARGINS) {
        if (given[side] != null) sheet.pageLayout[`${side}Margin`] = finite(given[side], 0) * factor;
      }
      host.formatChanged(sheet);
      return null;
    },
  },
};
