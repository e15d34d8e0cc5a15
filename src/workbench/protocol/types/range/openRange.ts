import { isOnSheet } from '../../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import { apiObject, type ApiObject } from '../../ObjectType';
import { invalidArgument } from '../../RichApiError';
import { rangeType } from './rangeType';
import { SheetRange } from './SheetRange';

/** The `Excel.Range` over a rectangle; @throws RichApiError InvalidArgument when it would leave the sheet. */
export function openRange(sheet: Worksheet, area: Rectangle): ApiObject {
  if (!isOnSheet(area)) throw invalidArgument();
  return apiObject(rangeType, new SheetRange(sheet, area));
}
