import type { HostContext } from '../../protocol/HostContext';
import { isFormula } from '../../protocol/types/range/entry/isFormula';
import { putEntry } from '../../protocol/types/range/putEntry';
import type { CellPosition } from '../../workbook/cell';
import type { Worksheet } from '../../workbook/Worksheet';
import { parseEntry } from '../entry/parseEntry';
import { assertEditable } from './assertEditable';
import { refusals } from './refusals';

/**
 * Enters what the user typed into a cell.
 * @throws HtxError `broken-formula`, or what `assertEditable` refuses; nothing has changed then.
 */
export function enterText(host: HostContext, sheet: Worksheet, { row, column }: CellPosition, text: string): void {
  const area = { row, column, rowCount: 1, columnCount: 1 };
  const entry = parseEntry(text, host.workbook.styles.get(sheet.styleAt(row, column)).numberFormat);
  if (entry.formula !== undefined && !isFormula(entry.formula)) throw refusals.brokenFormula(text);
  assertEditable(host, sheet, area);
  putEntry(host.workbook, sheet, row, column, entry);
  host.changed(sheet, area, 'user');
}
