import { intersection } from '../rectangles';
import type { Rectangle, Table, TableColumn, Worksheet } from '../Worksheet';
import { isWithin, linesOf, moveOf, type Shift } from './Shift';
import { StructureConflict } from './StructureConflict';

/** A table moves, grows and shrinks as a whole; @throws StructureConflict when part of it or its header would go. */
export function assertTablesMove(sheet: Worksheet, shift: Shift, moving: Rectangle): void {
  const move = moveOf(shift);
  const place = linesOf(shift.axis, shift.area);
  for (const table of sheet.tables) {
    if (!intersection(table.area, moving)) continue;
    if (!isWithin(linesOf(shift.axis, table.area).across, place.across)) throw new StructureConflict('table');
    const moved = move(table.area);
    if (!moved || shift.kind === 'insert' || shift.axis === 'columns') continue;
    const isHeaderGone = table.showHeaders && intersection({ ...table.area, rowCount: 1 }, shift.area);
    const fewest = 1 + Number(table.showHeaders) + Number(table.showTotals);
    if (isHeaderGone || moved.rowCount < fewest) throw new StructureConflict('table');
  }
}

/** The tables after the shift, with new columns named as Excel names them. */
export function shiftedTables(sheet: Worksheet, shift: Shift): Table[] {
  const move = moveOf(shift);
  return sheet.tables.flatMap((table) => {
    const area = move(table.area);
    if (!area) return [];
    if (shift.axis === 'columns') table.columns = shiftedColumns(table, area, shift);
    table.area = area;
    return [table];
  });
}

function shiftedColumns(table: Table, area: Rectangle, { kind, area: place }: Shift): TableColumn[] {
  const change = Math.abs(area.columnCount - table.area.columnCount);
  if (change === 0) return table.columns;
  const from = Math.max(0, place.column - table.area.column);
  if (kind === 'delete') return table.columns.filter((_, index) => index < from || index >= from + change);
  const columns = [...table.columns];
  for (let added = 0; added < change; added += 1) columns.splice(from + added, 0, newColumn(columns));
  return columns;
}

/** `Column1`, `Column2`…: the first that is free. */
export function newColumn(columns: readonly TableColumn[]): TableColumn {
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`column${number}`)) number += 1;
  return { id: Math.max(0, ...columns.map(({ id }) => id)) + 1, name: `Column${number}` };
}
