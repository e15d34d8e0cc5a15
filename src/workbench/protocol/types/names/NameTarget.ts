import type { DefinedName, Workbook } from '../../../workbook/Workbook';
import type { Worksheet } from '../../../workbook/Worksheet';

export interface NameTarget {
  readonly workbook: Workbook;
  readonly item: DefinedName;
}

/** The names of the workbook, or those of one sheet. */
export interface NameScope {
  readonly workbook: Workbook;
  readonly sheet?: Worksheet;
}

export const namesIn = ({ workbook, sheet }: NameScope): readonly DefinedName[] =>
  workbook.names.filter((name) => name.sheetId === sheet?.id);

/** The sheet of a name that belongs to one. */
export const sheetOf = ({ workbook, item }: NameTarget): Worksheet | undefined =>
  item.sheetId === undefined ? undefined : workbook.sheetById(item.sheetId);
