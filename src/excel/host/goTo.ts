import { runExcel } from './runExcel';

/**
 * Shows a cell or range and selects it: `goTo('DS HTX', 'B7')`. A hidden sheet
 * is shown for it.
 *
 * @throws HtxError `not-found` when there is no such sheet or address
 */
export async function goTo(sheetName: string, address: string): Promise<void> {
  await runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.load('visibility');
      await context.sync();
      if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    },
    { waitForCellEdit: true },
  );
}
