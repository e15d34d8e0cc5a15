import type { CellValue } from '../../core/sheet/values';

const encoder = new TextEncoder();

/** How many bytes these values take in an answer of Excel, which is JSON in UTF-8. */
export function sizeOfValues(values: readonly (readonly CellValue[])[]): number {
  return encoder.encode(JSON.stringify(values)).length;
}
