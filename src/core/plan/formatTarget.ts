import type { Target } from './target';

const FIGURE = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
const PERCENT = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 6 });

/**
 * A target in one spelling, whatever the plan wrote: "≥3" is "ít nhất 3",
 * "10-15 HTX" is "10 - 15 HTX". Empty for a target without bounds.
 */
export function formatTarget({ minimum, maximum, strict, percent, unit }: Target): string {
  const figure = (value: number): string => (percent ? PERCENT : FIGURE).format(value);
  const behind = unit === '' ? '' : ` ${unit}`;
  if (minimum !== null && maximum !== null) {
    if (minimum === maximum) return figure(minimum) + behind;
    const low = percent ? figure(minimum).replace('%', '') : figure(minimum);
    return `${low} - ${figure(maximum)}${behind}`;
  }
  if (minimum !== null) return `${strict ? 'trên' : 'ít nhất'} ${figure(minimum)}${behind}`;
  if (maximum !== null) return `${strict ? 'dưới' : 'tối đa'} ${figure(maximum)}${behind}`;
  return '';
}
