import { cellAddress } from '../../sheet/address';
import { scaledQuotient } from '../../vietnamese/exactDecimal';
import { NONE } from '../formatFigure';
import type { ReportSettings } from '../ReportSettings';
import type { Content } from '../SheetLayout';
import type { Indicator } from '../Summary';
import { COLUMN } from './tableColumns';

/**
 * The share of the plan as a formula over the cells beside it. Where the plan
 * is words ("ít nhất 3") the formula has its minimum; a plan typed over it
 * later counts at once. A mere limit ("tối đa 5") has no share.
 */
export function percentCell({ plan, target }: Pick<Indicator, 'plan' | 'target'>, row: number): Content {
  const planCell = cellAddress(row, COLUMN.plan);
  const actualCell = cellAddress(row, COLUMN.actual);
  const ofPlan = `IF(${planCell}>0,${actualCell}/${planCell},"${NONE}")`;
  const minimum = typeof plan === 'string' ? (target?.minimum ?? null) : null;
  const otherwise = minimum !== null && minimum > 0 ? `${actualCell}/${minimum}` : `"${NONE}"`;
  return { formula: `=IF(ISNUMBER(${actualCell}),IF(ISNUMBER(${planCell}),${ofPlan},${otherwise}),"${NONE}")` };
}

/** What the figure is of that of the year before, as a formula; "–" over nothing. */
export function ratioCell(row: number, samePeriodColumn: number): Content {
  const actual = cellAddress(row, COLUMN.actual);
  const then = cellAddress(row, samePeriodColumn);
  const ratio = `IF(${then}>0,${actual}/${then},"${NONE}")`;
  return { formula: `=IF(AND(ISNUMBER(${actual}),ISNUMBER(${then})),${ratio},"${NONE}")` };
}

/** A number format with as many decimals as the share has, up to those of the settings: no "80,0%". */
export function percentNumberFormat(
  { actual, target, percent }: Pick<Indicator, 'actual' | 'target' | 'percent'>,
  settings: ReportSettings,
): string {
  return ratioNumberFormat(percent === null ? null : actual, target?.minimum ?? 0, settings);
}

/** The same for a ratio of two figures. */
export function ratioNumberFormat(
  numerator: number | null,
  denominator: number,
  { percentDecimals, keepZeros }: ReportSettings,
): string {
  let decimals: number = percentDecimals;
  if (!keepZeros && numerator !== null && denominator > 0) {
    let digits = scaledQuotient(numerator, denominator, decimals + 2);
    for (; decimals > 0 && digits % 10n === 0n; decimals -= 1) digits /= 10n;
  }
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

/** "#,##0", with the decimals that a figure has; Excel shows it with the separators of its own language. */
export function figureNumberFormat(value: number): string {
  const decimals = Math.min(3, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
