import { openRegister } from '../../../src/core/register/openRegister';
import { recogniseSheet } from '../../../src/core/register/recogniseSheet';
import type { Register } from '../../../src/core/register/Register';
import type { CellValue, SheetValues } from '../../../src/core/sheet/values';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { sheetsOf } from '../register/sheetsOf';

/** The sample workbook's registers, as the add-in opens them. */
export function openSample(): Register[] {
  return sheetsOf(buildSample()).map(open);
}

export function open(sheet: SheetValues): Register {
  return openRegister(sheet, recogniseSheet(sheet));
}

/** A sheet from its rows, beginning in A1. */
export function sheetOf(name: string, values: readonly (readonly CellValue[])[]): SheetValues {
  return { name, top: 1, left: 1, values };
}
