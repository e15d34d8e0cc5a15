import { textHash } from '../../names/textHash';
import type { RegisterColumn } from '../../register/Register';
import { hasValidCheckDigit, readTaxCode, type TaxCodeReading } from '../../register/taxCode';
import type { CellValue } from '../../sheet/values';
import { eachChunk } from './eachChunk';

/** A column of tax codes, read for rules that run down it. */
export interface TaxCodes {
  /** The records, in order, whose cell is neither empty nor a code as it should be. */
  readonly others: readonly number[];
  /** `textHash` of each record's code; 0 where it has none. */
  readonly hashes: Int32Array;
  /** The code of a record in its official form, as far as the cell lets it be told. */
  readonly code: (index: number) => string | undefined;
}

const known = new WeakMap<RegisterColumn, TaxCodes>();

/** Reads a column once, however many rules ask. */
export function* taxCodes(column: RegisterColumn): Generator<undefined, TaxCodes, undefined> {
  const cached = known.get(column);
  if (cached) return cached;
  const { cells } = column;
  const hashes = new Int32Array(cells.length);
  const others: number[] = [];
  const readings = new Map<CellValue, TaxCodeReading>();
  const codeIn = (cell: CellValue): string | undefined => {
    let reading = readings.get(cell);
    if (!reading) {
      reading = readTaxCode(cell);
      readings.set(cell, reading);
    }
    return reading.kind === 'empty' ? undefined : reading.code;
  };
  yield* eachChunk(cells.length, (from, to) => {
    for (let index = from; index < to; index += 1) {
      const cell = cells[index] ?? '';
      if (cell === '') continue;
      if (isPlainCode(cell)) {
        hashes[index] = textHash(cell) || 1;
        continue;
      }
      others.push(index);
      const code = codeIn(cell);
      if (code !== undefined) hashes[index] = textHash(code) || 1;
    }
  });
  const found: TaxCodes = {
    others,
    hashes,
    code(index) {
      const cell = cells[index] ?? '';
      return isPlainCode(cell) ? cell : codeIn(cell);
    },
  };
  known.set(column, found);
  return found;
}

/** Ten digits of which the last one fits. */
function isPlainCode(cell: CellValue): cell is string {
  return typeof cell === 'string' && cell.length === 10 && hasValidCheckDigit(cell);
}
