import type { Worksheet } from '../../../Worksheet';
import { sameArea } from '../../../rectangles';
import { rectanglesOf, referenceOf } from '../../refs';
import { XmlElement } from '../../../../../xlsx/xml/XmlElement';
import type { SheetSection } from './SheetSection';

const ORDER = ['pane', 'selection', 'pivotSelection', 'extLst'];

/** Gridlines, frozen panes, selection, and which sheet is on top. */
export const sheetViews: SheetSection = {
  name: 'sheetViews',
  read(element, sheet) {
    const view = element.child('sheetView');
    if (!view) return;
    sheet.showGridlines = view.flag('showGridLines', true);
    sheet.freeze = frozen(view);
    sheet.selection = selected(view) ?? sheet.selection;
  },
  write(element, sheet, { workbook }) {
    let view = element.child('sheetView');
    if (!view) element.children.push((view = new XmlElement('sheetView', { workbookViewId: '0' })));
    view.setFlag('showGridLines', sheet.showGridlines, true);
    // Two sheets on top would be edited together, so each is told.
    for (const each of element.all('sheetView')) each.setFlag('tabSelected', workbook.activeSheet === sheet, false);
    const { rows, columns } = frozen(view);
    const isRefrozen = rows !== sheet.freeze.rows || columns !== sheet.freeze.columns;
    if (isRefrozen) view.put('pane', pane(sheet), ORDER);
    const now = selected(view);
    if (isRefrozen || !now || !sameArea(now, sheet.selection)) select(view, sheet);
    return isSilent(view) ? undefined : element;
  },
};

/** A view that says nothing but which window it belongs to: as good as none. */
const isSilent = (view: XmlElement): boolean =>
  view.children.length === 0 && Object.keys(view.attributes).join() === 'workbookViewId';

function frozen(view: XmlElement): { rows: number; columns: number } {
  const pane = view.child('pane');
  const isFrozen = pane?.attributes['state']?.startsWith('frozen') ?? false;
  return { rows: (isFrozen && pane?.number('ySplit')) || 0, columns: (isFrozen && pane?.number('xSplit')) || 0 };
}

/** The selection in the pane that has the cursor; the first stretch of it. */
function selected(view: XmlElement) {
  const active = view.child('pane')?.attributes['activePane'] ?? 'topLeft';
  const selections = view.all('selection');
  const selection =
    selections.find(({ attributes }) => (attributes['pane'] ?? 'topLeft') === active) ?? selections.at(-1);
  return selection ? rectanglesOf(selection.attributes['sqref'] ?? 'A1')[0] : rectanglesOf('A1')[0];
}

function pane({ freeze: { rows, columns } }: Worksheet): XmlElement | undefined {
  if (rows === 0 && columns === 0) return undefined;
  const element = new XmlElement('pane');
  if (columns > 0) element.set('xSplit', columns);
  if (rows > 0) element.set('ySplit', rows);
  return element
    .set('topLeftCell', referenceOf({ row: rows, column: columns, rowCount: 1, columnCount: 1 }))
    .set('activePane', activePane(rows, columns))
    .set('state', 'frozen');
}

function activePane(rows: number, columns: number): string {
  if (rows > 0 && columns > 0) return 'bottomRight';
  return rows > 0 ? 'bottomLeft' : 'topRight';
}

function select(view: XmlElement, sheet: Worksheet): void {
  const pane = view.child('pane');
  const active = pane?.attributes['activePane'];
  const { row, column } = sheet.selection;
  const selection = new XmlElement('selection', active === undefined ? {} : { pane: active })
    .set('activeCell', referenceOf({ row, column, rowCount: 1, columnCount: 1 }))
    .set('sqref', referenceOf(sheet.selection));
  const others = active === 'bottomRight' ? ['topRight', 'bottomLeft'] : [];
  view.children.splice(0, view.children.length, ...view.elements.filter(({ localName }) => localName !== 'selection'));
  const at = view.elements.findIndex(({ localName }) => localName === 'pane') + 1;
  view.children.splice(at, 0, ...others.map((name) => new XmlElement('selection', { pane: name })), selection);
}
