import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import { areaOn } from './addresses';

/** The longest address that Excel takes for several areas. */
const LONGEST = 8192;

/**
 * The rectangles of `A1:B2,D4` on a sheet; commas within quotes belong to names.
 *
 * @throws RichApiError InvalidArgument
 */
export function areasOn(sheet: Worksheet, address: string): Rectangle[] {
  const parts = address.length > LONGEST ? [''] : (address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? ['']);
  return parts.map((part) => areaOn(sheet, part.trim()));
}
