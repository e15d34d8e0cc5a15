import type { Workbook } from '../../Workbook';
import type { WorkbookOrigin } from '../origin';
import type { WriteContext } from '../sheet/SheetWriteContext';

/**
 * Tells under which name a formula's sheet is written: as it is if there is
 * such a sheet, by its new name if it was renamed, `undefined` if it is gone.
 */
export function sheetNamesNow(
  workbook: Workbook,
  { sheets }: WorkbookOrigin,
): Pick<WriteContext, 'sheetName' | 'sheetsChanged'> {
  const fold = (name: string): string => name.toLocaleLowerCase('en');
  const names = new Map(workbook.sheets.map(({ name }) => [fold(name), name]));
  const renamed = new Map<string, string>();
  let sheetsChanged = false;
  for (const { name, worksheet } of sheets) {
    if (!worksheet) {
      // A chart sheet, which stays.
      names.set(fold(name), name);
    } else if (!names.has(fold(name))) {
      sheetsChanged = true;
      if (workbook.sheets.includes(worksheet.sheet)) renamed.set(fold(name), worksheet.sheet.name);
    }
  }
  return {
    sheetsChanged,
    // The case of the name is the formula's own business.
    sheetName: (name) => (names.has(fold(name)) ? name : renamed.get(fold(name))),
  };
}
