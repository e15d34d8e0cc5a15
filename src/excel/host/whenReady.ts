import { excelErrors } from '../errors/excelErrors';
import { supports } from './supports';

/** Print set-up and marks over many areas came with it; everything newer is asked for where it is used. */
const NEEDED = '1.9';

/**
 * Resolves once Office.js talks to an Excel that is new enough.
 *
 * @throws HtxError `office-missing`, `not-in-excel`, `excel-too-old`
 */
export async function whenReady(): Promise<void> {
  if (typeof Office === 'undefined') throw excelErrors.officeMissing();
  const { host } = await Office.onReady();
  if (String(host) !== 'Excel') throw excelErrors.notInExcel();
  if (!supports(NEEDED)) throw excelErrors.tooOld({ needed: `ExcelApi ${NEEDED}` });
}
