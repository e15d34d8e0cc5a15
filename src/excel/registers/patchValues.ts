import type { Area } from '../../core/sheet/address';
import type { CellValue, SheetValues } from '../../core/sheet/values';

/** Cells that were read again: an area and what it holds now. */
export interface Patch {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * A sheet's values with some cells as they are now, grown or shrunk to the
 * cells that hold something, as Excel's used range is. Merged areas are those
 * from before. The rows that did not change are the same arrays.
 */
export function patchValues(sheet: SheetValues, patches: readonly Patch[]): SheetValues {
  const old = { top: sheet.top, left: sheet.left, bottom: sheet.top + sheet.values.length - 1, right: rightOf(sheet) };
  const bounds = patches.reduce((all, { area }) => union(all, area), old as Area);
  const rows: (readonly CellValue[])[] = [];
  for (let row = bounds.top; row <= bounds.bottom; row += 1) {
    const before = sheet.values[row - sheet.top] ?? [];
    const touching = patches.filter(({ area }) => row >= area.top && row <= area.bottom);
    const isSame =
      touching.length === 0 && bounds.left === old.left && before.length === bounds.right - bounds.left + 1;
    if (isSame) {
      rows.push(before);
      continue;
    }
    const line = Array.from(
      { length: bounds.right - bounds.left + 1 },
      (_, i) => before[bounds.left + i - old.left] ?? '',
    );
    for (const { area, values } of touching) {
      values[row - area.top]?.forEach((value, i) => (line[area.left - bounds.left + i] = value));
    }
    rows.push(line);
  }
  return trimmed({ ...sheet, top: bounds.top, left: bounds.left, values: rows });
}

/** Without blank rows and columns at its edges; one blank cell is left of a sheet that has been emptied. */
function trimmed(sheet: SheetValues): SheetValues {
  const { values } = sheet;
  const isBlankRow = (row: readonly CellValue[]): boolean => row.every((cell) => cell === '');
  const first = values.findIndex((row) => !isBlankRow(row));
  if (first < 0) return { ...sheet, values: [['']] };
  const last = values.findLastIndex((row) => !isBlankRow(row));
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  const isBlankColumn = (column: number): boolean => values.every((row) => (row[column] ?? '') === '');
  let left = 0;
  while (left < width && isBlankColumn(left)) left += 1;
  let right = width - 1;
  while (right > left && isBlankColumn(right)) right -= 1;
  const isWhole = left === 0 && right === width - 1;
  const rows = first === 0 && last === values.length - 1 ? values : values.slice(first, last + 1);
  return {
    ...sheet,
    top: sheet.top + first,
    left: sheet.left + left,
    values: isWhole ? rows : rows.map((row) => row.slice(left, right + 1)),
  };
}

function rightOf({ left, values }: SheetValues): number {
  return left + values.reduce((most, row) => Math.max(most, row.length), 0) - 1;
}

function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
