import { columnNumber } from '../../core/sheet/address';

/** Zero-based row and column of `B7`: on the way of every cell of a file, hence by hand. */
export function cellPosition(reference: string): { row: number; column: number } | undefined {
  let letters = 0;
  while (letters < reference.length && reference.charCodeAt(letters) > 57) letters += 1;
  const column = columnNumber(reference.slice(0, letters));
  const row = Number(reference.slice(letters));
  return column !== undefined && Number.isInteger(row) && row > 0 ? { row: row - 1, column: column - 1 } : undefined;
}
