import type { Period } from '../../core/plan/period';
import { yearBefore } from '../../core/plan/yearBefore';
import { sheetNameOf } from '../../core/report/title';
import type { WorkbookReading } from '../reading/WorkbookReading';
import { sameName, validSheetName } from '../writing/sheetNames';

/**
 * The sheet with HTX's own report of the same period a year earlier, by the
 * name that it has now; `undefined` where the workbook has none. Known by the
 * name that it was written under, so that a renamed one is found, too.
 */
export function reportOfYearBefore(
  { skipped, state }: Pick<WorkbookReading, 'skipped' | 'state'>,
  period: Period,
): string | undefined {
  const written = validSheetName(sheetNameOf(yearBefore(period)));
  const records = state.reports.filter(({ kind, sheet }) => kind === 'report' && sameName(sheet, written));
  return skipped.find(
    ({ cause, id, name }) =>
      cause === 'report' && records.some(({ sheetId, sheet }) => sheetId === id || sameName(sheet, name)),
  )?.name;
}
