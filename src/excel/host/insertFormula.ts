import { runExcel } from './runExcel';

/** Puts a formula into the selected cell and gives the cell's address: "'DS HTX'!H7". */
export async function insertFormula(formula: string): Promise<string> {
  return runExcel(
    async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.formulas = [[formula]];
      cell.load('address');
      await context.sync();
      return cell.address;
    },
    { waitForCellEdit: true },
  );
}
