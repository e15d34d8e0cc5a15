import { rowEnd } from '../../../workbook/rectangles';
import type { HostContext } from '../../HostContext';
import { putEntry } from '../range/putEntry';
import { shiftRange } from '../range/shiftRange';
import type { TableTarget } from './TableTarget';

/** Shows or hides the row of totals; what lies below moves. A new row adds up its last column. */
export function showTotals({ sheet, table }: TableTarget, show: boolean, host: HostContext): void {
  host.assertWritable(sheet);
  if (show === table.showTotals) return;
  const below = { ...table.area, row: rowEnd(table.area), rowCount: 1 };
  if (!show) {
    shiftRange(sheet, { ...below, row: below.row - 1 }, 'delete', 'Up', host);
    table.showTotals = false;
    return;
  }
  shiftRange(sheet, below, 'insert', 'Down', host);
  table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
  table.showTotals = true;
  const last = table.columns.at(-1);
  if (last && table.columns.length > 1) putEntry(host.workbook, sheet, below.row, below.column, { value: 'Total' });
  if (last) {
    last.totalsRowFunction = 'sum';
    const formula = `=SUBTOTAL(109,[${last.name.replace(/['[\]#@]/g, "'$&")}])`;
    putEntry(host.workbook, sheet, below.row, below.column + table.columns.length - 1, { value: null, formula });
  }
  host.changed(sheet, below, 'addin');
}
