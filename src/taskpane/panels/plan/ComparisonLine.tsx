import type { ReactElement } from 'react';
import { formatNumber, formatPercent } from '../../../core/vietnamese/formatNumber';
import type { Indicator } from '../../../core/report/Summary';
import { sumExactly } from '../../../core/plan/sumExactly';
import { useTexts } from '../../language/LanguageContext';

interface ComparisonLineProps {
  readonly indicator: Pick<Indicator, 'actual' | 'unit' | 'comparison'>;
}

/** A figure beside the same period of last year: growth and ratio each in words of their own, or why there is neither. */
export function ComparisonLine({ indicator: { actual, unit, comparison } }: ComparisonLineProps): ReactElement | null {
  const { plan: texts } = useTexts();
  if (!comparison) return null;
  const { samePeriod: then, why } = comparison;
  const clauses = [
    ...(then === null ? [] : [texts.samePeriod(formatNumber(then), unit)]),
    ...(then !== null && actual !== null && then > 0
      ? [texts.growth(...changeOf(actual, then)), texts.ratio(formatPercent(actual, then))]
      : []),
    ...(why === null ? [] : [texts.notCompared(why)]),
  ];
  return <span>{clauses.join(' · ')}</span>;
}

function changeOf(actual: number, then: number): ['more' | 'less' | 'same', string] {
  const change = sumExactly([actual, -then]);
  return [change === 0 ? 'same' : change > 0 ? 'more' : 'less', formatPercent(Math.abs(change), then)];
}
