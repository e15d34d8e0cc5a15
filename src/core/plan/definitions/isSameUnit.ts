import { moneyScale } from '../../vietnamese/moneyScale';
import type { IndicatorDefinition } from '../IndicatorDefinition';

/**
 * Whether another word for the unit of a line leaves its figures right: "trđ"
 * for "triệu đồng" does, "tỷ đồng" does not; a count is no money and no
 * percentage. What is typed by hand is in whatever unit the user says.
 */
export function isSameUnit({ unit, measure }: Pick<IndicatorDefinition, 'unit' | 'measure'>, other: string): boolean {
  if (measure === null) return true;
  const scale = moneyScale(unit);
  if (scale !== undefined) return moneyScale(other) === scale;
  return moneyScale(other) === undefined && other.includes('%') === unit.includes('%');
}
