import { isOnSheet } from '../../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import { apiObject, type ApiObject } from '../../ObjectType';
import { invalidArgument } from '../../RichApiError';
import { rangeAreasType } from './rangeAreasType';
import { SheetAreas } from './SheetAreas';

/** The `Excel.RangeAreas` over rectangles; @throws RichApiError InvalidArgument when there are none, or off the sheet. */
export function openAreas(sheet: Worksheet, areas: readonly Rectangle[]): ApiObject {
  if (areas.length === 0 || !areas.every(isOnSheet)) throw invalidArgument();
  return apiObject(rangeAreasType, new SheetAreas(sheet, areas));
}

/** The same, or `null` when there are none. */
export const openAreasOrNull = (sheet: Worksheet, areas: readonly Rectangle[]): ApiObject | null =>
  areas.length === 0 ? null : openAreas(sheet, areas);
