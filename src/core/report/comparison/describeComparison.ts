import { sumExactly } from '../../plan/sumExactly';
import { formatNumber, formatPercent, type FormatOptions } from '../../vietnamese/formatNumber';

/** How a change is said: as growth, as a ratio or as a difference. They are never mixed in one clause. */
export type ComparisonWording = 'growth' | 'ratio' | 'difference';

export interface DescribeOptions extends FormatOptions {
  /** Behind a difference: "HTX". */
  readonly unit?: string;
}

/**
 * A figure against the same period as official texts say it: "tăng 14,3% so
 * với cùng kỳ" is growth, "bằng 54,5% so với cùng kỳ" a ratio, "giảm 2 HTX so
 * với cùng kỳ" a difference. `undefined` for growth and ratio over nothing.
 */
export function describeComparison(
  actual: number,
  then: number,
  wording: ComparisonWording,
  { unit = '', ...format }: DescribeOptions = {},
): string | undefined {
  const change = sumExactly([actual, -then]);
  if (wording === 'difference') {
    if (change === 0) return 'bằng cùng kỳ';
    return `${verb(change)} ${formatNumber(Math.abs(change))}${unit === '' ? '' : ` ${unit}`} so với cùng kỳ`;
  }
  if (then <= 0) return undefined;
  if (wording === 'ratio') return `bằng ${formatPercent(actual, then, format)} so với cùng kỳ`;
  if (change === 0) return 'bằng cùng kỳ';
  return `${verb(change)} ${formatPercent(Math.abs(change), then, format)} so với cùng kỳ`;
}

function verb(change: number): string {
  return change > 0 ? 'tăng' : 'giảm';
}
