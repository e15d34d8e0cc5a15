import type { ReactElement } from 'react';
import type { PlanSheet } from '../../../../core/plan/PlanFindings';
import type { ReportChoices } from '../../../port/ReportPort';
import { withoutKeys } from '../../report/options/withoutKeys';
import { PlanYearField } from './PlanYearField';

interface PlanYearFieldsProps {
  /** Those to ask about. */
  readonly plans: readonly PlanSheet[];
  readonly choices: Pick<ReportChoices, 'planYears'>;
  /** Of the report. */
  readonly year: number;
  readonly onChange: (change: Pick<ReportChoices, 'planYears'>) => void;
}

/** A field for the year of each plan that does not tell it. */
export function PlanYearFields({ plans, choices: { planYears }, year, onChange }: PlanYearFieldsProps): ReactElement {
  return (
    <>
      {plans.map((plan) => (
        <PlanYearField
          key={plan.sheet}
          plan={plan}
          told={Object.hasOwn(planYears, plan.sheet) ? planYears[plan.sheet] : undefined}
          year={year}
          onChange={(told) => {
            const rest = withoutKeys(planYears, [plan.sheet]);
            onChange({ planYears: told === undefined ? rest : { ...rest, [plan.sheet]: told } });
          }}
        />
      ))}
    </>
  );
}
