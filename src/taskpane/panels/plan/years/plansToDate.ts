import type { PlanSheet } from '../../../../core/plan/PlanFindings';
import type { ReportChoices } from '../../../port/ReportPort';

/** The plans whose year the user has to tell, or has told. A plan of several years is no plan of one: it is not asked about. */
export function plansToDate(
  plans: readonly PlanSheet[],
  { planYears }: Pick<ReportChoices, 'planYears'>,
): readonly PlanSheet[] {
  return plans.filter(
    ({ sheet, use, isTold = false }) =>
      isTold || use === 'year-missing' || use === 'year-unclear' || Object.hasOwn(planYears, sheet),
  );
}
