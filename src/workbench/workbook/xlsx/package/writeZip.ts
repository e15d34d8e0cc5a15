import { zipSync, type Zippable } from 'fflate';
import { CONTENT_TYPES_PART } from '../../../../xlsx/package/PackageReader';

/** The earliest day that a zip archive can name: the same content gives the same bytes, whenever it is written. */
const NO_DATE = new Date(1980, 0, 1);
const PACKED = /\.(png|jpe?g|gif|zip|mp4|emz|wmz)$/i;

/** The parts as a zip archive, content types first, as Excel writes it. */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  const types = parts.get(CONTENT_TYPES_PART);
  if (types) files[CONTENT_TYPES_PART] = types;
  for (const [name, bytes] of parts) files[name] = PACKED.test(name) ? [bytes, { level: 0 }] : bytes;
  return zipSync(files, { level: 6, mtime: NO_DATE });
}
