import { inflateSync } from 'fflate';
import { xlsxErrors } from '../errors';
import { crc32 } from './crc32';
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

export const ZIP_LIMITS: ZipLimits = {
  totalBytes: 1_000_000_000,
  partBytes: 500_000_000,
  ratio: 250,
  ratioFrom: 50_000_000,
};

/**
 * The files in a zip archive by name. Sizes are judged before anything is
 * unpacked, and each file must have the size and checksum that the archive
 * states, so that no damaged figure is ever taken for a real one.
 *
 * @throws HtxError `xlsx-damaged`, `xlsx-too-large`, `xlsx-encrypted`.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Map<string, Uint8Array> {
  const entries = zipDirectory(bytes);
  judgeSizes(entries, limits);
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (!entry.name.endsWith('/')) files.set(entry.name, unpack(bytes, entry));
  }
  return files;
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

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw xlsxErrors.encrypted();
  const packed = bytes.subarray(entry.offset, entry.offset + entry.packedSize);
  if (packed.length < entry.packedSize) throw xlsxErrors.damaged(`${entry.name} is cut off`);
  let content: Uint8Array;
  if (entry.method === 0) {
    content = packed.slice();
  } else if (entry.method === 8) {
    try {
      // The buffer has the stated size: what would grow beyond it is cut, and fails the checksum.
      content = inflateSync(packed, { out: new Uint8Array(entry.size) });
    } catch (error) {
      throw xlsxErrors.damaged(`${entry.name} cannot be unpacked`, error);
    }
  } else {
    throw xlsxErrors.damaged(`${entry.name}: unknown compression ${entry.method}`);
  }
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw xlsxErrors.damaged(`${entry.name}: wrong checksum`);
  }
  return content;
}
