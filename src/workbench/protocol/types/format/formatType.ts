import type { HorizontalAlignment, VerticalAlignment } from '../../../workbook/style';
import { isWholeColumns } from '../../../workbook/rectangles';
import { apiObject, type ObjectType, type Property } from '../../ObjectType';
import { invalidArgument } from '../../RichApiError';
import { boolean, finite, integer, oneOf } from '../arguments';
import { omit } from '../omit';
import { autofitColumns, autofitRows } from './autofit';
import { borderCollectionType } from './borderCollectionType';
import { fillType } from './fillType';
import { fontType } from './fontType';
import {
  columnPoints,
  commonSize,
  eachColumn,
  eachRow,
  HIGHEST_ROW,
  rowPoints,
  WIDEST_COLUMN,
  widthFromPoints,
} from './lineSizes';
import { protectionType } from './protectionType';
import { assertFormattable } from './restyle';
import type { StyledAreas } from './StyledAreas';
import { styleProperty } from './styleProperty';

const HORIZONTAL: readonly HorizontalAlignment[] = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL: readonly VerticalAlignment[] = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const MOST_INDENT = 250;
/** Text that stands upright letter by letter. */
const STACKED = 180;

const columnWidth: Property<StyledAreas> = {
  get: ({ sheet, areas }) =>
    commonSize(
      (visit) => eachColumn(areas, visit),
      (column) => columnPoints(sheet, column),
    ),
  set: ({ sheet, areas }, value, host) => {
    const points = finite(value, 0);
    if (points > WIDEST_COLUMN) throw invalidArgument();
    assertFormattable(sheet, host, 'allowFormatColumns');
    eachColumn(areas, (column) => {
      const format = omit(sheet.columns.get(column) ?? {}, 'hidden');
      sheet.columns.set(
        column,
        points === 0 ? { ...format, hidden: true } : { ...format, width: widthFromPoints(points) },
      );
    });
    host.formatChanged(sheet);
  },
};

const rowHeight: Property<StyledAreas> = {
  get: ({ sheet, areas }) =>
    commonSize(
      (visit) => eachRow(areas, visit),
      (row) => rowPoints(sheet, row),
    ),
  set: ({ sheet, areas }, value, host) => {
    const points = finite(value, 0);
    if (points > HIGHEST_ROW) throw invalidArgument();
    assertFormattable(sheet, host, 'allowFormatRows');
    if (areas.some(isWholeColumns)) {
      sheet.defaultRowHeight = points;
      for (const format of sheet.rows.values()) delete format.height;
    }
    eachRow(
      areas.filter((area) => !isWholeColumns(area)),
      (row) => {
        const format = omit(sheet.rows.get(row) ?? {}, 'hidden');
        sheet.rows.set(row, points === 0 ? { ...format, hidden: true } : { ...format, height: points });
      },
    );
    host.formatChanged(sheet);
  },
};

export const formatType: ObjectType<StyledAreas> = {
  name: 'RangeFormat',
  properties: {
    columnWidth,
    rowHeight,
    horizontalAlignment: styleProperty(
      (style) => style.horizontalAlignment,
      (value) => oneOf(HORIZONTAL, value),
      (style, horizontalAlignment) => ({ ...style, horizontalAlignment }),
    ),
    verticalAlignment: styleProperty(
      (style) => style.verticalAlignment,
      (value) => oneOf(VERTICAL, value),
      (style, verticalAlignment) => ({ ...style, verticalAlignment }),
    ),
    wrapText: styleProperty(
      (style) => style.wrapText,
      boolean,
      (style, wrapText) => ({ ...style, wrapText }),
    ),
    shrinkToFit: styleProperty(
      (style) => style.shrinkToFit,
      boolean,
      (style, shrinkToFit) => ({ ...style, shrinkToFit }),
    ),
    indentLevel: styleProperty(
      (style) => style.indentLevel,
      (value) => {
        if (integer(value, 0) > MOST_INDENT) throw invalidArgument();
        return integer(value);
      },
      (style, indentLevel) => ({ ...style, indentLevel }),
    ),
    textOrientation: styleProperty(
      (style) => style.textOrientation,
      (value) => {
        const degrees = integer(value, -90);
        if (degrees > 90 && degrees !== STACKED) throw invalidArgument();
        return degrees;
      },
      (style, textOrientation) => ({ ...style, textOrientation }),
    ),
  },
  objects: {
    fill: (target) => apiObject(fillType, target),
    font: (target) => apiObject(fontType, target),
    borders: (target) => apiObject(borderCollectionType, target),
    protection: (target) => apiObject(protectionType, target),
  },
  methods: {
    autofitColumns: (target, _args, host) => {
      autofitColumns(target, host);
      return null;
    },
    autofitRows: (target, _args, host) => {
      autofitRows(target, host);
      return null;
    },
  },
};
