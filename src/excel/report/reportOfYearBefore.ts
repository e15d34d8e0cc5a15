import type { Period } from '../../core/plan/period';
import { yearBefore } from '../../core/plan/yearBefore';
import { sheetNameOf } from '../../core/report/title';
import { namedSheets } from '../reading/namedSheets';
import type { WorkbookReading } from '../reading/WorkbookReading';
import { keptOf } from '../state/keptOf';
import { sameName, validSheetName } from '../writing/sheetNames';

/**
 * The sheet with HTX's own report of the same period a year earlier, by the
 * name that it has now; `undefined` where the workbook has none. Known by the
 * name that it was written under, so that a renamed one is found, too.
 */
export function reportOfYearBefore(
  { sheets, skipped, state }: Pick<WorkbookReading, 'sheets' | 'skipped' | 'state'>,
  period: Period,
): string | undefined {
  const written = validSheetName(sheetNameOf(yearBefore(period)));
  const all = namedSheets({ sheets, skipped });
  return skipped.find((sheet) => {
    if (sheet.cause !== 'report') return false;
    const record = keptOf(sheet, state.reports, all);
    return record?.kind === 'report' && sameName(record.sheet, written);
  })?.name;
}
