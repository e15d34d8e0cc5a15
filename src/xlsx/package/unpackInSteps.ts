import { Inflate } from 'fflate';
import { xlsxErrors } from '../errors';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipDirectory';

/**
 * One file of a zip archive, some packed bytes a step; each step tells how
 * many bytes are unpacked. The file must have the size and checksum that the
 * archive states, so that no damaged figure is ever taken for a real one.
 *
 * @throws HtxError `xlsx-damaged`, `xlsx-encrypted`
 */
export function* unpackInSteps(
  bytes: Uint8Array,
  entry: ZipEntry,
  bytesPerStep = 32_768,
): Generator<number, Uint8Array, undefined> {
  if (entry.encrypted) throw xlsxErrors.encrypted();
  const packed = bytes.subarray(entry.offset, entry.offset + entry.packedSize);
  if (packed.length < entry.packedSize) throw xlsxErrors.damaged(`${entry.name} is cut off`);
  const content = new Content(entry);
  const push = pusherOf(entry, content);
  for (let at = 0; at < packed.length; at += bytesPerStep) {
    if (at > 0) yield content.length;
    const end = Math.min(at + bytesPerStep, packed.length);
    push(packed.subarray(at, end), end === packed.length);
  }
  return content.whole();
}

/** What takes the packed bytes, piece by piece. */
function pusherOf(entry: ZipEntry, content: Content): (piece: Uint8Array, isLast: boolean) => void {
  if (entry.method === 0) {
    return (piece) => {
      content.add(piece);
    };
  }
  if (entry.method !== 8) throw xlsxErrors.damaged(`${entry.name}: unknown compression ${entry.method}`);
  // What the stream gives is only kept here, so that no error of our own is taken for one of its.
  let given: Uint8Array[] = [];
  const stream = new Inflate((piece) => given.push(piece));
  return (piece, isLast) => {
    try {
      stream.push(piece, isLast);
    } catch (error) {
      throw xlsxErrors.damaged(`${entry.name} cannot be unpacked`, error);
    }
    for (const one of given) content.add(one);
    given = [];
  };
}

/** The unpacked bytes: never more than the archive states, however many there may be. */
class Content {
  length = 0;
  readonly #bytes: Uint8Array;
  #crc = 0;

  constructor(private readonly entry: ZipEntry) {
    this.#bytes = new Uint8Array(entry.size);
  }

  add(piece: Uint8Array): void {
    if (this.length + piece.length > this.entry.size) throw this.#wrong();
    this.#bytes.set(piece, this.length);
    this.length += piece.length;
    this.#crc = crc32(piece, this.#crc);
  }

  whole(): Uint8Array {
    if (this.length !== this.entry.size || this.#crc !== this.entry.crc) throw this.#wrong();
    return this.#bytes;
  }

  #wrong(): Error {
    return xlsxErrors.damaged(`${this.entry.name}: wrong checksum`);
  }
}
