import { recogniseSheet } from '../../core/register/recogniseSheet';
import type { FoundWorkbook } from './ReportPort';

/**
 * A workbook from the user's disk and the tables that are known in it. What
 * reads such files is loaded with the first of them.
 *
 * @throws HtxError with a sentence that names the file
 */
export async function readWorkbookFile(file: File): Promise<FoundWorkbook> {
  const { readOtherWorkbook } = await import('../../excel/report/readOtherWorkbook');
  const workbook = await readOtherWorkbook(file.name, new Uint8Array(await file.arrayBuffer()));
  const tables = workbook.sheets.flatMap((sheet) => {
    const { others = [], ...first } = recogniseSheet(sheet);
    return [first, ...others].filter(({ role, band }) => role !== 'other' && band !== 'unknown');
  });
  return { workbook, tables };
}
