import type { Period } from '../../core/plan/period';
import type { Day } from '../../core/vietnamese/day';
import type { OtherWorkbook } from '../../core/sheet/OtherWorkbook';
import type { TaskOptions } from '../reading/Progress';
import type { ReportChoices } from './ReportChoices';

/** What is absent here is as the workbook's stored choices have it. */
export interface ReportOptions extends TaskOptions, Partial<Omit<ReportChoices, 'period'>> {
  readonly today: Day;
  /** Without it the one that the workbook's settings name, or else the one that its dates suggest. */
  readonly period?: Period;
  /** Workbooks whose registers count together with those of this one. */
  readonly others?: readonly OtherWorkbook[];
  /** Workbooks of the year before, to count the same period in. */
  readonly previousWorkbooks?: readonly OtherWorkbook[];
}
