import type { Indicator } from '../Summary';

/**
 * The lines' labels where each stands by itself, without the line above it:
 * those that are the same have their unit behind them ("Thành lập mới (HTX)"),
 * or their number in front where the unit is the same, too.
 */
export function distinctLabels(lines: readonly Pick<Indicator, 'label' | 'unit' | 'ordinal'>[]): string[] {
  const withUnit = ({ label, unit }: Pick<Indicator, 'label' | 'unit'>): string => `${label} (${unit})`;
  return lines.map((line) => {
    const namesakes = lines.filter(({ label }) => label === line.label);
    if (namesakes.length === 1) return line.label;
    const isTold = namesakes.filter(({ unit }) => unit === line.unit).length === 1;
    return isTold ? withUnit(line) : `${line.ordinal} ${line.label}`;
  });
}
