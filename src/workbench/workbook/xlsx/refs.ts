import { areaAddress, columnName, parseArea } from '../../../core/sheet/address';
import { columnEnd, isWholeColumns, isWholeRows, rowEnd } from '../rectangles';
import type { Rectangle } from '../Worksheet';

/** `B7:D9` (or `$B$7`, `B:D`, `7:9`) as a zero-based rectangle; `undefined` if it is none of these. */
export function rectangleOf(reference: string | undefined): Rectangle | undefined {
  const area = reference === undefined ? undefined : parseArea(reference);
  return (
    area && {
      row: area.top - 1,
      column: area.left - 1,
      rowCount: area.bottom - area.top + 1,
      columnCount: area.right - area.left + 1,
    }
  );
}

/** A zero-based rectangle as `B7:D9`, a single cell as `B7`. */
export function referenceOf(area: Rectangle): string {
  return areaAddress({ top: area.row + 1, left: area.column + 1, bottom: rowEnd(area), right: columnEnd(area) });
}

/** As `$B$7:$D$9`; whole columns as `$B:$D`, whole rows as `$7:$9`. */
export function absoluteReference(area: Rectangle): string {
  const [left, right] = [`$${columnName(area.column + 1)}`, `$${columnName(columnEnd(area))}`];
  const [top, bottom] = [`$${area.row + 1}`, `$${rowEnd(area)}`];
  if (isWholeColumns(area)) return `${left}:${right}`;
  if (isWholeRows(area)) return `${top}:${bottom}`;
  return area.rowCount === 1 && area.columnCount === 1 ? left + top : `${left + top}:${right + bottom}`;
}

/** The places of a list of references separated by blanks (`sqref`), in order. */
export function rectanglesOf(references: string | undefined): Rectangle[] {
  return (references ?? '').split(/\s+/).flatMap((reference) => rectangleOf(reference) ?? []);
}
