import type { SheetLayout } from '../../core/report/SheetLayout';
import { layoutSample } from '../../core/sample/layoutSample';
import { sampleSheets } from '../../core/sample/sampleSheets';
import { excelErrors } from '../errors/excelErrors';
import { toHtxError } from '../errors/toHtxError';
import { exclusive } from '../host/exclusive';
import { runExcel } from '../host/runExcel';
import { applyLayout } from '../writing/applyLayout';
import { isTemporaryName, sameName, temporaryName, validSheetName } from '../writing/sheetNames';

/** A sheet in the making. */
interface Making {
  readonly layout: SheetLayout;
  /** Until all are written. */
  readonly temporary: string;
  /** Once Excel has made it. */
  id?: string;
}

/**
 * Adds the sheets of the sample behind those of the workbook and shows the
 * first, all of them or none. No sheet of the user's is touched: where a name
 * is taken the sample's gets " (2)".
 *
 * @throws HtxError `workbook-protected`, and what Excel reports
 */
export async function addSample(): Promise<void> {
  return exclusive(async () => {
    const making = sampleSheets().map((content): Making => ({
      layout: layoutSample(content),
      temporary: temporaryName(),
    }));
    try {
      await runExcel((context) => write(context, making), { waitForCellEdit: true });
    } catch (error) {
      if (!(await settle(making))) throw toHtxError(error);
    }
  });
}

/** Three syncs: what is there; the sheets under temporary names; all names at once. */
async function write(context: Excel.RequestContext, making: readonly Making[]): Promise<void> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await context.sync();

  if (protection.protected) throw excelErrors.protectedWorkbook();
  // What a run that broke off has left behind.
  for (const sheet of worksheets.items) if (isTemporaryName(sheet.name)) sheet.delete();
  const taken = worksheets.items.map(({ name }) => name);
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  const created: Excel.Worksheet[] = [];
  for (const { layout, temporary } of making) {
    const sheet = worksheets.add(temporary);
    sheet.load('id');
    await applyLayout(sheet, layout);
    created.push(sheet);
  }
  await context.sync();

  for (const [index, sheet] of created.entries()) {
    const each = making[index];
    if (!each) continue;
    each.id = sheet.id;
    sheet.name = freeName(each.layout.name, taken);
  }
  created[0]?.activate();
  await context.sync();
}

/**
 * Called when it has failed, which may have been before or after Excel did
 * what it was asked: `true` when every sheet has its name, or else takes away
 * what was made. When Excel cannot be reached the next run does that.
 */
async function settle(making: readonly Making[]): Promise<boolean> {
  try {
    return await runExcel(
      async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/id,items/name');
        await context.sync();
        const made = worksheets.items.filter((sheet) =>
          making.some(({ id, temporary }) => sheet.id === id || sheet.name === temporary),
        );
        if (made.length === making.length && !made.some(({ name }) => isTemporaryName(name))) return true;
        for (const sheet of made) sheet.delete();
        await context.sync();
        return false;
      },
      { waitForCellEdit: true },
    );
  } catch {
    // The error that brought us here is the one to tell; this one adds nothing that the user could act on.
    return false;
  }
}

/** The name, or the first of "DS HTX (2)", "DS HTX (3)"… that no sheet has. */
function freeName(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = validSheetName(number === 1 ? wanted : `${wanted} (${number})`);
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}
