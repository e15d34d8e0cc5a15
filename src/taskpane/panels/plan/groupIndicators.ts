import type { Indicator } from '../../../core/report/Summary';

export interface IndicatorGroup {
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

/** The lines of the table under their headings, both in the order of the table. */
export function groupIndicators(indicators: readonly Indicator[]): readonly IndicatorGroup[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const group = groups.get(indicator.group);
    if (group) group.push(indicator);
    else groups.set(indicator.group, [indicator]);
  }
  return [...groups].map(([name, members]) => ({ name, indicators: members }));
}
