import type { IndicatorDefinition } from '../../plan/IndicatorDefinition';
import type { Period } from '../../plan/period';
import type { Register } from '../../register/Register';
import type { Breakdown } from '../breakdown/Breakdown';
import type { Indicator } from '../Summary';
import { checkAmounts } from './checkAmounts';
import { checkBreakdowns } from './checkBreakdowns';
import { checkDuplicates } from './checkDuplicates';
import { checkIndicators } from './checkIndicators';
import { checkKinds } from './checkKinds';
import { checkTotalRows } from './checkTotalRows';
import type { Finding } from './Finding';

export interface ReconcileInput {
  readonly indicators: readonly Indicator[];
  /** In the order of the indicators. */
  readonly definitions: readonly IndicatorDefinition[];
  readonly registers: readonly Register[];
  readonly period: Period;
  readonly breakdowns: readonly Breakdown[];
}

/** What does not fit together in a report, to be looked at before it is printed; empty when all does. */
export function reconcile({ indicators, definitions, registers, period, breakdowns }: ReconcileInput): Finding[] {
  const roles = definitions.flatMap(({ measure }) => (measure ? [measure.role, ...(measure.otherRoles ?? [])] : []));
  const counted = registers.filter(
    ({ sheet }) => roles.includes(sheet.role) || (breakdowns.length > 0 && sheet.role === 'cooperatives'),
  );
  return [
    ...checkIndicators(indicators, definitions),
    ...checkAmounts(definitions, registers, period),
    ...checkTotalRows(counted),
    ...checkDuplicates(counted),
    ...checkKinds(definitions, counted),
    ...checkBreakdowns(breakdowns),
  ];
}
