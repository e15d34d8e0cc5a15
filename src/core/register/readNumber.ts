import type { CellValue } from '../sheet/values';
import { shiftDecimal } from '../vietnamese/exactDecimal';
import { moneyScale } from '../vietnamese/moneyScale';
import { parseNumber, type Quantity } from '../vietnamese/parseNumber';
import { isErrorValue } from './readText';
import type { Reading } from './reading';

export interface ReadNumberOptions {
  /** Only whole numbers make sense here (members, projects): "1.234" is then 1234 without doubt. */
  readonly whole?: boolean;
  /** The unit of the column ("triệu đồng"): money in another unit is converted to it. */
  readonly unit?: string | undefined;
}

/**
 * The number in a cell, in the unit of its column: `readNumber('2,5 tỷ', { unit: 'triệu đồng' })`
 * is 2500, `readNumber('53,3%')` is 0.533. Money with a unit of its own in a
 * column without one carries both readings: as written, and in đồng.
 */
export function readNumber(cell: CellValue, options: ReadNumberOptions = {}): Reading<number> {
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? { kind: 'sure', value: cell } : { kind: 'unreadable', text: String(cell) };
  }
  if (typeof cell === 'boolean' || isErrorValue(cell)) return { kind: 'unreadable', text: String(cell) };
  const parsed = parseNumber(cell, options.whole === true ? { whole: true } : {});
  if (parsed.kind === 'empty' || parsed.kind === 'unreadable') return parsed;
  const quantities = parsed.kind === 'sure' ? [parsed.value] : parsed.candidates;
  const values = [...new Set(quantities.flatMap((quantity) => inUnit(quantity, options.unit)))];
  const [first, second, ...rest] = values;
  if (first === undefined) return { kind: 'unreadable', text: cell };
  return second === undefined
    ? { kind: 'sure', value: first }
    : { kind: 'ambiguous', candidates: [first, second, ...rest] };
}

/** What a quantity amounts to in the unit of the column: one value, or two when that unit is not known. */
function inUnit({ value, unit }: Quantity, columnUnit: string | undefined): number[] {
  if (unit === '%') return [shiftDecimal(value, -2)];
  const scale = moneyScale(unit);
  if (scale === undefined) return [value];
  const columnScale = moneyScale(columnUnit);
  const inDong = shiftDecimal(value, Math.log10(scale));
  return columnScale === undefined ? [value, inDong] : [shiftDecimal(inDong, -Math.log10(columnScale))];
}
