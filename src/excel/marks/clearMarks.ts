import { exclusive } from '../host/exclusive';
import { runExcel } from '../host/runExcel';
import { loadFormats, removeMarks } from './removeMarks';

/** Removes all of HTX's marks from the workbook, and nothing else; three syncs. */
export async function clearMarks(): Promise<void> {
  await exclusive(() =>
    runExcel(
      async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/id,items/protection/protected');
        await context.sync();
        const formats = worksheets.items.filter(({ protection }) => !protection.protected).map(loadFormats);
        await context.sync();
        formats.forEach(removeMarks);
        await context.sync();
      },
      { waitForCellEdit: true },
    ),
  );
}
