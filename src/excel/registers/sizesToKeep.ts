import type { RecognisedSheet } from '../../core/register/Register';
import { registerSizes } from '../../core/register/registerSizes';
import type { ReadSheet } from '../reading/WorkbookReading';
import type { LastCheck } from '../state/sections';

/** How long each register is, as the workbook keeps it with the check. */
export function sizesToKeep(
  sheets: readonly RecognisedSheet[],
  read: readonly ReadSheet[],
): NonNullable<LastCheck['registers']> {
  const ids = new Map(read.map(({ id, values }) => [values.name, id]));
  return registerSizes(sheets).map((size) => ({ ...size, sheetId: ids.get(size.sheet) ?? '' }));
}
