import type { Table, TableColumn, Worksheet } from '../../Worksheet';
import { toFileFormula, type FormulaPlace } from '../formula/toFileFormula';
import { NAMESPACES } from '../namespaces';
import { referenceOf } from '../refs';
import { escapeXstring } from '../../../../xlsx/xml/escape';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { readTable } from './readTable';

const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const COLUMN_ORDER = ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'];

/** Makes the root of a table part (the file's own, or a new one) say what the model says of the table. */
export function writeTable(root: XmlElement, table: Table, sheet: Worksheet, place: FormulaPlace): XmlElement {
  const now = readTable(root);
  const area = referenceOf(table.area);
  if (now?.name !== table.name) {
    root.set('name', escapeXstring(table.name)).set('displayName', escapeXstring(table.name));
  }
  root.set('ref', area);
  if (now?.showHeaders !== table.showHeaders) root.set('headerRowCount', table.showHeaders ? undefined : 0);
  if (now?.showTotals !== table.showTotals) root.set('totalsRowCount', table.showTotals ? 1 : undefined);
  if (!table.showTotals && root.attributes['totalsRowCount'] === undefined && !('totalsRowShown' in root.attributes)) {
    root.set('totalsRowShown', 0);
  }
  writeFilter(root, table);
  writeColumns(root, table, sheet, place);
  if (now?.style !== table.style || now.showBandedRows !== table.showBandedRows) writeStyle(root, table);
  return root;
}

export function newTableRoot(table: Table): XmlElement {
  return new XmlElement('table', { xmlns: NAMESPACES.main, id: table.id });
}

function writeFilter(root: XmlElement, table: Table): void {
  const now = root.child('autoFilter');
  if (!table.showFilterButton || !table.showHeaders) {
    root.put('autoFilter', undefined, ORDER);
    return;
  }
  const { area } = table;
  const filtered = referenceOf(table.showTotals ? { ...area, rowCount: area.rowCount - 1 } : area);
  if (now) now.set('ref', filtered);
  else root.put('autoFilter', new XmlElement('autoFilter', { ref: filtered }), ORDER);
}

function writeColumns(root: XmlElement, table: Table, sheet: Worksheet, place: FormulaPlace): void {
  const known = new Map(
    root
      .child('tableColumns')
      ?.all('tableColumn')
      .map((element) => [element.number('id'), element]),
  );
  const columns = table.columns.map((column, index) => {
    const element = known.get(column.id) ?? new XmlElement('tableColumn', { id: String(column.id) });
    element.set('name', escapeXstring(heading(table, column, index, sheet)));
    if ((element.attributes['totalsRowFunction'] ?? 'none') !== (column.totalsRowFunction ?? 'none')) {
      element.set('totalsRowFunction', column.totalsRowFunction);
      if (column.totalsRowFunction !== undefined) element.set('totalsRowLabel', undefined);
    }
    return writeFormula(element, column, table, place);
  });
  const list = new XmlElement('tableColumns', { count: String(columns.length) }, columns);
  root.put('tableColumns', list, ORDER);
}

/** Excel takes a table for damaged whose column is called otherwise than its heading reads. */
function heading(table: Table, column: TableColumn, index: number, sheet: Worksheet): string {
  if (!table.showHeaders) return column.name;
  const shown = sheet.value(table.area.row, table.area.column + index);
  return typeof shown === 'string' && shown !== '' ? shown : column.name;
}

function writeFormula(element: XmlElement, column: TableColumn, table: Table, place: FormulaPlace): XmlElement {
  const now = element.child('calculatedColumnFormula');
  const { calculatedColumnFormula: formula } = column;
  if (formula === undefined) return now ? element.put('calculatedColumnFormula', undefined, COLUMN_ORDER) : element;
  const text = escapeXstring(toFileFormula(formula, { ...place, table: table.name }));
  if (now?.text === text) return element;
  return element.put('calculatedColumnFormula', new XmlElement('calculatedColumnFormula', {}, [text]), COLUMN_ORDER);
}

function writeStyle(root: XmlElement, table: Table): void {
  const info =
    root.child('tableStyleInfo') ??
    new XmlElement('tableStyleInfo', {
      showFirstColumn: '0',
      showLastColumn: '0',
      showRowStripes: '0',
      showColumnStripes: '0',
    });
  info.set('name', table.style === '' ? undefined : table.style).setFlag('showRowStripes', table.showBandedRows, false);
  const name = info.attributes['name'];
  // The schema wants the attribute order of nothing, but Excel writes the name first.
  const ordered = name === undefined ? info.attributes : { name, ...info.attributes };
  root.put('tableStyleInfo', new XmlElement('tableStyleInfo', ordered, info.children), ORDER);
}
