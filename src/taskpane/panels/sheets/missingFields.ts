import { INDICATORS } from '../../../core/plan/indicators';
import type { IndicatorDefinition, Measure } from '../../../core/plan/IndicatorDefinition';
import type { Field } from '../../../core/register/fields';
import type { RecognisedSheet } from '../../../core/register/Register';

export interface MissingFields {
  readonly fields: readonly Field[];
  /** The labels of the indicators that cannot be measured without them. */
  readonly indicators: readonly string[];
}

/** The columns that a sheet of this role lacks, and what cannot be measured for want of them. */
export function missingFields(sheet: RecognisedSheet): MissingFields {
  const found = new Set(sheet.columns.filter(({ band }) => band !== 'unknown').map(({ field }) => field));
  const isMissing = (field: Field): boolean => !found.has(field);
  const affected = INDICATORS.filter(
    (indicator): indicator is IndicatorDefinition & { measure: Measure } =>
      indicator.measure?.role === sheet.role && neededFields(indicator.measure).some(isMissing),
  );
  return {
    fields: [...new Set(affected.flatMap(({ measure }) => neededFields(measure).filter(isMissing)))],
    indicators: affected.map(({ label }) => label),
  };
}

function neededFields({ date, filter, amount }: Measure): Field[] {
  const kind: Field[] = filter?.by === 'activity' ? ['activity_type'] : filter?.by === 'fund' ? ['funding_source'] : [];
  const quantity: Field[] = amount.kind === 'sum' || amount.kind === 'money' ? [amount.field] : [];
  return [date, ...kind, ...quantity];
}
