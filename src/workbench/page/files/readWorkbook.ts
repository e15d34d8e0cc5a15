import { readXlsx } from '../../workbook/xlsx/readXlsx';
import type { Workbook } from '../../workbook/Workbook';

/** Reads a file that the user chose; @throws HtxError as `readXlsx`. */
export async function readWorkbook(file: File): Promise<Workbook> {
  return readXlsx(new Uint8Array(await file.arrayBuffer()), { fileName: file.name });
}
