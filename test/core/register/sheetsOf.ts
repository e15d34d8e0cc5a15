import type { CellValue, SheetValues } from '../../../src/core/sheet/values';
import { CellError } from '../../../src/workbench/workbook/cell';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';

/** The values of a workbook as Office.js would give them. */
export function sheetsOf(workbook: Workbook): SheetValues[] {
  return workbook.sheets.map((sheet) => {
    const used = sheet.usedRange(true) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    const values = Array.from({ length: used.rowCount }, (_, r) =>
      Array.from({ length: used.columnCount }, (_, c): CellValue => {
        const value = sheet.value(used.row + r, used.column + c);
        return value instanceof CellError ? value.toString() : (value ?? '');
      }),
    );
    return { name: sheet.name, top: used.row + 1, left: used.column + 1, values };
  });
}
