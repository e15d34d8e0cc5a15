import type { Day, Period } from '../../core/plan/period';
import type { TaskOptions } from '../reading/Progress';

export interface ReportOptions extends TaskOptions {
  readonly today: Day;
  /** Without it the one that the workbook's settings name, or else the one that its dates suggest. */
  readonly period?: Period;
}
