import { xlsxErrors } from '../errors';
import { zipDirectory, type ZipEntry } from './zipDirectory';

export interface ZipLimits {
  /** Bytes of all parts together, unpacked. */
  readonly totalBytes: number;
  /** Bytes of one part, unpacked: a text of more than half a gigabyte does not fit into a string. */
  readonly partBytes: number;
  /** How much smaller than its content a part may be... */
  readonly ratio: number;
  /** ...once the content is larger than this: small parts may be as repetitive as they like. */
  readonly ratioFrom: number;
}

/**
 * The files of a zip archive by name, folders left out. Sizes are judged here,
 * before anything is unpacked.
 *
 * @throws HtxError `xlsx-damaged`, `xlsx-too-large`
 */
export function zipEntries(bytes: Uint8Array, limits: ZipLimits): Map<string, ZipEntry> {
  const entries = zipDirectory(bytes);
  judgeSizes(entries, limits);
  return new Map(entries.filter(({ name }) => !name.endsWith('/')).map((entry) => [entry.name, entry]));
}

function judgeSizes(entries: readonly ZipEntry[], limits: ZipLimits): void {
  let total = 0;
  for (const { name, packedSize, size } of entries) {
    total += size;
    if (size > limits.partBytes) throw xlsxErrors.tooLarge(`${name}: ${size} bytes`);
    if (size > limits.ratioFrom && size > packedSize * limits.ratio) throw xlsxErrors.tooLarge(`${name}: ratio`);
  }
  if (total > limits.totalBytes) throw xlsxErrors.tooLarge(`total: ${total} bytes`);
}
