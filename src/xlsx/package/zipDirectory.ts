import { xlsxErrors } from '../errors';

export interface ZipEntry {
  /** With `/` between folders, whatever the producer wrote, and none in front. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the packed bytes begin. */
  readonly offset: number;
}

const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * The entries of a zip archive, from the directory at its end, which is what
 * Excel goes by.
 *
 * @throws HtxError `xlsx-damaged` when there is none, as in a file that was cut off.
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start } = locate(view);
    const entries: ZipEntry[] = [];
    let at = start;
    for (let i = 0; i < count; i += 1) {
      const { entry, next } = readEntry(bytes, view, at);
      entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw xlsxErrors.damaged('the zip directory points outside of the file', error);
    throw error;
  }
}

function locate(view: DataView): { count: number; start: number } {
  // The end record has 22 bytes and a comment of at most 64 KB after it.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const isZip64 = count === 0xffff || start === 0xffffffff;
    if (!isZip64 || at < 20 || view.getUint32(at - 20, true) !== END64_LOCATOR) return { count, start };
    const end64 = size64(view, at - 20 + 8);
    if (view.getUint32(end64, true) !== END64) throw xlsxErrors.damaged('no zip64 directory');
    return { count: size64(view, end64 + 32), start: size64(view, end64 + 48) };
  }
  throw xlsxErrors.damaged('no zip directory');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== CENTRAL) throw xlsxErrors.damaged('broken zip directory');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const nameEnd = at + 46 + nameLength;
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let header = view.getUint32(at + 42, true);
  const wide = zip64Field(view, nameEnd, nameEnd + extraLength);
  if (wide !== undefined) {
    let field = wide;
    const take = (): number => size64(view, (field += 8) - 8);
    if (size === 0xffffffff) size = take();
    if (packedSize === 0xffffffff) packedSize = take();
    if (header === 0xffffffff) header = take();
  }
  if (view.getUint32(header, true) !== LOCAL) throw xlsxErrors.damaged(`${name}: no local header`);
  const offset = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const entry = {
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
  return { entry, next: nameEnd + extraLength + commentLength };
}

/** Where the 64-bit sizes of an entry stand among its extra fields. */
function zip64Field(view: DataView, from: number, to: number): number | undefined {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return undefined;
}

function size64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
