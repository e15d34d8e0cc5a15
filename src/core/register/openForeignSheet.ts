import { foreignSheet } from '../sheet/foreignSheet';
import type { SheetValues } from '../sheet/values';
import { openRegister } from './openRegister';
import { recogniseSheet } from './recogniseSheet';
import type { Register } from './Register';

/**
 * The tables of a sheet of another workbook, under the name
 * "[Nho Quan.xlsx]DS HTX". It is recognised by its own name alone: what a file
 * is called says little about what a sheet in it is.
 */
export function openForeignSheet(workbook: string, sheet: SheetValues): Register[] {
  const recognised = recogniseSheet(sheet);
  const name = foreignSheet(workbook, sheet.name);
  return [recognised, ...(recognised.others ?? [])].map((table) =>
    openRegister({ ...sheet, name }, { ...table, name }),
  );
}
