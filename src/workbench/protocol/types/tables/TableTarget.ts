import type { Table, Worksheet } from '../../../workbook/Worksheet';

/** A table and the sheet that it lies on. */
export interface TableTarget {
  readonly sheet: Worksheet;
  readonly table: Table;
}

/** The tables of a workbook, of a sheet, or those that a range touches. */
export interface TableScope {
  /** Where an address without a sheet's name is meant; absent for the workbook. */
  readonly home?: Worksheet;
  tables(): readonly TableTarget[];
}

/** By id or by name, in whatever case. */
export function findTable(scope: Pick<TableScope, 'tables'>, key: unknown): TableTarget | undefined {
  const wanted = String(key);
  const tables = scope.tables();
  return (
    tables.find(({ table }) => table.id === wanted) ??
    tables.find(({ table }) => table.name.toLowerCase() === wanted.toLowerCase())
  );
}
