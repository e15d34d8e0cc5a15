import type { Area } from '../../sheet/address';
import type { SheetValues } from '../../sheet/values';

/** A part of a sheet whose cells keep their places. */
export function cropSheet(sheet: SheetValues, { top, bottom, left, right }: Area): SheetValues {
  const { name, values, merges } = sheet;
  return {
    name,
    top,
    left,
    values: values
      .slice(top - sheet.top, bottom - sheet.top + 1)
      .map((cells) => cells.slice(left - sheet.left, right - sheet.left + 1)),
    ...(merges && { merges }),
  };
}
