import type { HostContext } from '../../protocol/HostContext';
import { RichApiError } from '../../protocol/RichApiError';
import { assertCellsWritable } from '../../protocol/types/range/assertCellsWritable';
import { assertWholeArrays } from '../../protocol/types/range/spills';
import type { Rectangle, Worksheet } from '../../workbook/Worksheet';
import { refusals } from './refusals';

/**
 * The user may change just the cells that an add-in may.
 * @throws HtxError `sheet-protected`, `part-of-array`.
 */
export function assertEditable(host: HostContext, sheet: Worksheet, area: Rectangle): void {
  try {
    assertCellsWritable(sheet, area, host);
    assertWholeArrays(sheet, area);
  } catch (error) {
    if (!(error instanceof RichApiError)) throw error;
    throw error.code === 'AccessDenied' ? refusals.protectedSheet(sheet.name) : refusals.partOfArray();
  }
}
