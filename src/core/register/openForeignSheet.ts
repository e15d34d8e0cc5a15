import { foreignSheet } from '../sheet/foreignSheet';
import type { SheetValues } from '../sheet/values';
import { openRegister } from './openRegister';
import { recogniseInSteps } from './recogniseInSteps';
import type { Register } from './Register';

/**
 * The tables of a sheet of another workbook, under the name
 * "[Nho Quan.xlsx]DS HTX". It is recognised by its own name alone: what a file
 * is called says little about what a sheet in it is. In steps.
 */
export function* openForeignSheet(workbook: string, sheet: SheetValues): Generator<undefined, Register[], undefined> {
  const recognised = yield* recogniseInSteps(sheet);
  const name = foreignSheet(workbook, sheet.name);
  return [recognised, ...(recognised.others ?? [])].map((table) =>
    openRegister({ ...sheet, name }, { ...table, name }),
  );
}
