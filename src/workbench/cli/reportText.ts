import type { Day } from '../../core/vietnamese/day';
import { summaryAsText } from '../../core/report/summaryAsText';
import { createReport } from '../../excel';
import type { Workbook } from '../workbook/Workbook';
import { openAddIn } from './openAddIn';

/**
 * The half-year table of a workbook as text, made by the add-in in the
 * headless host. The workbook that is passed gets the report sheet: pass one
 * that nobody else looks at.
 */
export async function reportText(workbook: Workbook, today: Day): Promise<string> {
  const session = await openAddIn(workbook);
  try {
    return summaryAsText(await createReport({ today }));
  } finally {
    session.close();
  }
}
