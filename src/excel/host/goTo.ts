import { HtxError } from '../../core/errors';
import { workbookOfSheet } from '../../core/sheet/foreignSheet';
import { excelErrors } from '../errors/excelErrors';
import { runExcel } from './runExcel';

/**
 * Shows a cell or range and selects it: `goTo('DS HTX', 'B7')`. A hidden sheet
 * is shown for it. Hidden rows and columns stay hidden, since a filter would
 * not be what it says any more: the cell is selected then, and the error says
 * why it is not to be seen.
 *
 * @throws HtxError `not-found` when there is no such sheet or address,
 * `other-workbook` for a sheet of a workbook that is not open ("[Nho Quan.xlsx]DS HTX"),
 * `sheet-hidden` when it cannot be shown, `cell-hidden`
 */
export async function goTo(sheetName: string, address: string): Promise<void> {
  const workbook = workbookOfSheet(sheetName);
  if (workbook !== undefined) throw otherWorkbook(workbook);
  await runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.load('visibility');
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      if (sheet.visibility !== 'Visible') {
        if (protection.protected) throw excelErrors.hiddenSheet(sheetName);
        sheet.visibility = 'Visible';
      }
      sheet.activate();
      const range = sheet.getRange(address);
      range.select();
      range.load('rowHidden,columnHidden');
      await context.sync();
      if (range.rowHidden) throw excelErrors.hiddenRow(address);
      if (range.columnHidden) throw excelErrors.hiddenColumn(address);
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
