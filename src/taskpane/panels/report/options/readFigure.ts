import { moneyScale } from '../../../../core/vietnamese/moneyScale';
import { parseNumber } from '../../../../core/vietnamese/parseNumber';

/** What was typed into a field for a figure. */
export type TypedFigure =
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'empty' }
  /** "1.234" of money: 1234 or 1,234. */
  | { readonly kind: 'twoWays'; readonly candidates: readonly number[] }
  | { readonly kind: 'wrong' };

/** Reads a typed figure of a line; what is counted is whole, and the unit stands beside the field, not in it. */
export function readFigure(text: string, unit: string): TypedFigure {
  const isWhole = moneyScale(unit) === undefined && !unit.includes('%');
  const reading = parseNumber(text, { whole: isWhole });
  if (reading.kind === 'empty') return { kind: 'empty' };
  if (reading.kind === 'ambiguous') {
    return { kind: 'twoWays', candidates: reading.candidates.map(({ value }) => value) };
  }
  if (reading.kind !== 'sure' || reading.value.unit !== undefined) return { kind: 'wrong' };
  return { kind: 'figure', value: reading.value.value };
}
