import { byteLength } from '../../core/sheet/byteLength';
import type { CellValue } from '../../core/sheet/values';

/** How many bytes these values take in an answer of Excel, which is JSON in UTF-8. */
export function sizeOfValues(values: readonly (readonly CellValue[])[]): number {
  return byteLength(JSON.stringify(values));
}
