import { exclusive } from '../host/exclusive';
import { runExcel } from '../host/runExcel';
import { loadFormats, ownMarks, removeMarks } from './removeMarks';

/** What became of the marks. */
export interface MarksCleared {
  /** Protected sheets, which keep their marks. */
  readonly protectedSheets: readonly string[];
}

/** Removes all of HTX's marks from the workbook, and nothing else; three syncs. */
export async function clearMarks(): Promise<MarksCleared> {
  return exclusive(() =>
    runExcel(
      async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/id,items/name,items/protection/protected');
        await context.sync();
        const sheets = worksheets.items.map((sheet) => ({ sheet, formats: loadFormats(sheet) }));
        await context.sync();
        const protectedSheets: string[] = [];
        for (const { sheet, formats } of sheets) {
          if (!sheet.protection.protected) removeMarks(formats);
          else if (ownMarks(formats).length > 0) protectedSheets.push(sheet.name);
        }
        await context.sync();
        return { protectedSheets };
      },
      { waitForCellEdit: true },
    ),
  );
}
