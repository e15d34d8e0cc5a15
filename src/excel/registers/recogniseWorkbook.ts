import type { RecognisedSheet } from '../../core/register/Register';
import type { TaskOptions } from '../reading/Progress';
import { openWorkbook } from './openWorkbook';

/** What each sheet of the workbook was taken for, in the order of the tabs. */
export async function recogniseWorkbook(options: TaskOptions = {}): Promise<readonly RecognisedSheet[]> {
  return (await openWorkbook(options)).sheets;
}
