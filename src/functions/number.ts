import type { CellValue } from '../core/sheet/values';
import { isErrorValue } from '../core/register/readText';
import { shiftDecimal } from '../core/vietnamese/exactDecimal';
import { formatNumber } from '../core/vietnamese/formatNumber';
import { moneyScale } from '../core/vietnamese/moneyScale';
import { normaliseText } from '../core/vietnamese/normaliseText';
import { parseNumber, type Quantity } from '../core/vietnamese/parseNumber';
import type { CellResult } from './elementwise';
import { invalidValue, notAvailable } from './errors';
import { EXACT } from './figures';
import { messages } from './messages';

/** "4.600": a group of three behind a dot that ends in zero. Nobody writes 4,6 with two zeros and an English point. */
const CLEARLY_GROUPED = /^[+\-−–(]?\s*[1-9]\d{0,2}\.\d\d0(?!\d)/;

/**
 * One cell of `HTX.NUMBER`: "4.600" is 4600, "53,3%" is 0.533, "35 TV" is 35,
 * money is given in đồng ("1 tỷ 816 triệu đồng" is 1816000000). `#N/A` with
 * both readings where there are two ("1.234").
 */
export function numberOf(cell: CellValue): CellResult {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean' || isErrorValue(cell)) return invalidValue(messages.notANumber(String(cell)));
  const reading = parseNumber(cell);
  if (reading.kind === 'empty') return '';
  if (reading.kind === 'unreadable') return invalidValue(messages.notANumber(reading.text));
  if (reading.kind === 'sure') return amountOf(reading.value);
  const [first] = reading.candidates;
  if (CLEARLY_GROUPED.test(normaliseText(cell))) return amountOf(first);
  const readings = reading.candidates.map((candidate) => formatNumber(amountOf(candidate), EXACT));
  return notAvailable(messages.ambiguous(cell, readings));
}

function amountOf({ value, unit }: Quantity): number {
  if (unit === '%') return shiftDecimal(value, -2);
  return shiftDecimal(value, Math.log10(moneyScale(unit) ?? 1));
}
