import { parseArea } from '../../core/sheet/address';

/** A place in a sheet; row and column from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The place of "B7", or `undefined` for anything but one cell. */
export function placeOf(address: string): Place | undefined {
  const area = parseArea(address);
  return area && area.top === area.bottom && area.left === area.right
    ? { row: area.top, column: area.left }
    : undefined;
}

/** For maps by place. */
export function placeKey({ row, column }: Place): string {
  return `${row}:${column}`;
}
