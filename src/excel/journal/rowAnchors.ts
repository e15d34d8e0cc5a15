import type { CellValue } from '../../core/sheet/values';
import { fingerprint } from '../writing/fingerprint';
import type { Place } from './Cell';

/**
 * What stands in other cells of a row and in no row near it, by column: when
 * rows are inserted or sorted, the row is known again by it.
 */
export type RowAnchors = readonly (readonly [column: number, print: string])[];

/** Some columns of a sheet as they are now, row by row; row and column from 1. */
export interface AnchorBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** How many anchors a row gets; one that still fits is enough to know it. */
const ANCHORS = 3;

/** A short print of one value. */
export function valuePrint(value: CellValue): string {
  return fingerprint([[value]]).slice(-6);
}

/**
 * Gives the anchors of places in a block: the first cells of their rows whose
 * value stands in no other row of the block. Cells that change themselves
 * (`changing`) are no anchors.
 */
export function anchorFinder(block: AnchorBlock, changing: (place: Place) => boolean): (place: Place) => RowAnchors {
  const width = Math.max(0, ...block.values.map((row) => row.length));
  const counts = Array.from({ length: width }, (_, column) => {
    const count = new Map<CellValue, number>();
    for (const row of block.values) {
      const value = row[column] ?? '';
      count.set(value, (count.get(value) ?? 0) + 1);
    }
    return count;
  });
  return ({ row }) => {
    const anchors: [number, string][] = [];
    (block.values[row - block.top] ?? []).forEach((value, index) => {
      const column = block.left + index;
      if (anchors.length === ANCHORS || value === '' || counts[index]?.get(value) !== 1) return;
      if (!changing({ row, column })) anchors.push([column, valuePrint(value)]);
    });
    return anchors;
  };
}

/**
 * Whether a row is the one that the anchors were taken from; without anchors
 * nothing speaks against it. Outside of the block the cells are empty.
 */
export function isAnchored(block: AnchorBlock | undefined, row: number, anchors: RowAnchors | undefined): boolean {
  if (!anchors || anchors.length === 0) return true;
  return anchors.some(([column, print]) => valuePrint(valueAt(block, row, column)) === print);
}

/** The only row of the block that the anchors fit, `undefined` if there is none or more than one. */
export function findAnchored(block: AnchorBlock, anchors: RowAnchors | undefined): number | undefined {
  // A cell that HTX itself has emptied tells nothing: empty cells are everywhere.
  const telling = (anchors ?? []).filter(([, print]) => print !== EMPTY);
  if (telling.length === 0) return undefined;
  const rows = block.values.flatMap((_, index) =>
    isAnchored(block, block.top + index, telling) ? [block.top + index] : [],
  );
  return rows.length === 1 ? rows[0] : undefined;
}

const EMPTY = valuePrint('');

function valueAt(block: AnchorBlock | undefined, row: number, column: number): CellValue {
  return block?.values[row - block.top]?.[column - block.left] ?? '';
}
