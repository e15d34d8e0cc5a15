import type { Table, TableColumn } from '../../Worksheet';
import { toModelFormula } from '../formula/toModelFormula';
import { rectangleOf } from '../refs';
import { unescapeXstring } from '../../../../xlsx/xml/escape';
import type { XmlElement } from '../../../../xlsx/xml/XmlElement';

/** The table of a table part; `undefined` when it has no place. */
export function readTable(root: XmlElement): Table | undefined {
  const area = rectangleOf(root.attributes['ref']);
  if (!area) return undefined;
  const style = root.child('tableStyleInfo');
  return {
    id: root.attributes['id'] ?? '',
    name: unescapeXstring(root.attributes['displayName'] ?? root.attributes['name'] ?? ''),
    area,
    showHeaders: root.number('headerRowCount') !== 0,
    showTotals: (root.number('totalsRowCount') ?? 0) > 0,
    showFilterButton: root.child('autoFilter') !== undefined,
    showBandedRows: style?.flag('showRowStripes', false) ?? false,
    style: style?.attributes['name'] ?? '',
    columns: root.child('tableColumns')?.all('tableColumn').map(readColumn) ?? [],
  };
}

function readColumn(element: XmlElement): TableColumn {
  const column: TableColumn = {
    id: element.number('id') ?? 0,
    name: unescapeXstring(element.attributes['name'] ?? ''),
  };
  const formula = element.child('calculatedColumnFormula')?.text;
  if (formula) column.calculatedColumnFormula = toModelFormula(unescapeXstring(formula));
  const totals = element.attributes['totalsRowFunction'];
  if (totals !== undefined && totals !== 'none') column.totalsRowFunction = totals;
  return column;
}
