import { runExcel } from './runExcel';

/** What the user has selected. */
export interface Selection {
  readonly sheet: string;
  /** Without the sheet: "B3:D9", "3:3", "C:C". */
  readonly address: string;
}

/**
 * The selected cells; changes nothing.
 *
 * @throws HtxError what Excel reports: of several areas at once above all
 */
export async function readSelection(): Promise<Selection> {
  return runExcel(
    async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      range.worksheet.load('name');
      await context.sync();
      return { sheet: range.worksheet.name, address: range.address.slice(range.address.lastIndexOf('!') + 1) };
    },
    { waitForCellEdit: true },
  );
}
