import type { Worksheet } from '../../../workbook/Worksheet';
import type { Workbook } from '../../../workbook/Workbook';
import { breakSpill, retractSpill } from '../../../workbook/spills';
import type { Entry } from './entry/Entry';

/** Puts an entry into a cell, whatever array formula it belonged to. */
export function putEntry(
  { styles }: Workbook,
  sheet: Worksheet,
  row: number,
  column: number,
  { value, formula, numberFormat, quotePrefix }: Entry,
): void {
  const before = sheet.cell(row, column);
  const isEmpty = value === null && formula === undefined;
  if (before?.spill) retractSpill(sheet, row, column);
  if (before?.spilledFrom) {
    // To empty a cell that an array formula fills changes nothing: the formula fills it again.
    if (isEmpty) return;
    breakSpill(sheet, row, column);
  }
  if (isEmpty && !before) return;
  const cell = sheet.ensureCell(row, column);
  cell.value = value;
  if (formula === undefined) delete cell.formula;
  else cell.formula = formula;
  const style = styles.get(cell.style);
  if (numberFormat !== undefined && style.numberFormat === 'General') {
    cell.style = styles.derive(cell.style, (old) => ({ ...old, numberFormat }));
  }
  if ((style.quotePrefix ?? false) !== (quotePrefix ?? false)) {
    cell.style = styles.derive(cell.style, ({ quotePrefix: _old, ...rest }) => ({
      ...rest,
      ...(quotePrefix && { quotePrefix }),
    }));
  }
  if (isEmpty && cell.style === 0 && !cell.hyperlink) sheet.deleteCell(row, column);
}
