import { HtxError } from '../../core/errors';
import { workbookOfSheet } from '../../core/sheet/foreignSheet';
import { runExcel } from './runExcel';

/**
 * Shows a cell or range and selects it: `goTo('DS HTX', 'B7')`. A hidden sheet
 * is shown for it.
 *
 * @throws HtxError `not-found` when there is no such sheet or address,
 * `other-workbook` for a sheet of a workbook that is not open ("[Nho Quan.xlsx]DS HTX")
 */
export async function goTo(sheetName: string, address: string): Promise<void> {
  const workbook = workbookOfSheet(sheetName);
  if (workbook !== undefined) throw otherWorkbook(workbook);
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

function otherWorkbook(workbook: string): HtxError {
  return new HtxError(
    'other-workbook',
    `Các dòng này nằm trong sổ “${workbook}”, không phải sổ đang mở: hãy mở sổ đó để xem.`,
    `These rows are in the workbook “${workbook}”, not in the open one: open it to see them.`,
    { workbook },
  );
}
