import { buildSample } from '../../../src/workbench/sample/buildSample';
import type { CellValue } from '../../../src/workbench/workbook/cell';
import { parseArea } from '../../../src/core/sheet/address';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';

export const REGISTER = 'DS HTX';

/** A header that HTX does not know: the date of founding is not read until the user says that this is it. */
export const UNKNOWN_HEADER = { cell: 'D5', column: 'D', text: 'Ra mắt hôm' } as const;

/** What a hurried clerk left in the register, cell by cell; the first four are safe to mend. */
export const SPOILT: Readonly<
  Record<string, (value: CellValue, valueOf: (address: string) => CellValue) => CellValue>
> = {
  B6: (value) => `  ${String(value)} `,
  B8: (value) => String(value).replace(' ', '  '),
  B10: (value) => String(value).normalize('NFD'),
  F12: (value) => `${String(value)} `,
  H9: () => -12,
  H14: () => 3,
  I16: () => 'hai tỷ rưỡi',
  C30: (_value, valueOf) => valueOf('C28'),
};

/**
 * The sample as a new user would have it: the same half-year, of which the review's figures are known, with a header of
 * the office's own and with slips in cells that count for no figure.
 */
export function untidyHalfYear(): { readonly fileName: string; readonly bytes: Uint8Array } {
  const workbook = buildSample();
  const sheet = workbook.sheetByName(REGISTER);
  if (!sheet) throw new Error('No register');
  const valueOf = (address: string): CellValue => sheet.value(...place(address));
  const set = (address: string, value: CellValue): void => {
    const [row, column] = place(address);
    sheet.setCell(row, column, { ...sheet.ensureCell(row, column), value });
  };
  set(UNKNOWN_HEADER.cell, UNKNOWN_HEADER.text);
  for (const [address, spoil] of Object.entries(SPOILT)) set(address, spoil(valueOf(address), valueOf));
  return { fileName: 'so-sau-thang.xlsx', bytes: writeXlsx(workbook) };
}

/** Row and column of a cell, from zero. */
function place(address: string): readonly [row: number, column: number] {
  const area = parseArea(address);
  if (!area) throw new Error(`No cell ${address}`);
  return [area.top - 1, area.left - 1];
}
