import type { OtherWorkbook } from '../../core/sheet/OtherWorkbook';
import { pause } from '../host/pause';

/**
 * Reads an .xlsx file that is not open in Excel: `name` is the file's name
 * without its folder. What reads it is loaded when it is first needed.
 *
 * @throws HtxError with a sentence that names the file, where it is no usable
 * workbook: empty, damaged, encrypted, of an older format, unusually large
 */
export async function readOtherWorkbook(name: string, bytes: Uint8Array): Promise<OtherWorkbook> {
  const { readValues } = await import('../../xlsx/readValues');
  return readValues(name, bytes, { pause });
}
