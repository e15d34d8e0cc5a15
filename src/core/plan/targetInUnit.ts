import { isErrorValue } from '../register/readText';
import type { CellValue } from '../sheet/values';
import { shiftDecimal } from '../vietnamese/exactDecimal';
import { foldSpelling } from '../vietnamese/foldSpelling';
import { moneyScale } from '../vietnamese/moneyScale';
import { formatTarget } from './formatTarget';
import { parseTarget, type Target } from './target';

/**
 * The target in a cell of a plan, in the unit of the table: 5 under "tỷ đồng"
 * is 5000 million đồng. `rowUnit` is what the plan's own column of units says,
 * empty if nothing. `undefined` when the cell can be read in two ways or asks
 * for something else (a percentage of a count, money in a unit not named).
 */
export function targetInUnit(cell: CellValue, rowUnit: string, unit: string): Target | undefined {
  if (isErrorValue(cell)) return undefined;
  const scale = moneyScale(unit);
  const reading = parseTarget(cell, scale === undefined && unit !== '%' ? { whole: true } : {});
  if (reading.kind !== 'sure') return undefined;
  const target = reading.value;
  if (target.percent !== (unit === '%')) return undefined;
  if (scale === undefined) return agrees(target.unit, rowUnit) ? target : undefined;

  const own = moneyScale(target.unit === '' ? rowUnit : target.unit);
  if (own === undefined) return undefined;
  if (own === scale) return target;
  const places = Math.round(Math.log10(own / scale));
  const scaled = {
    ...target,
    unit: '',
    minimum: target.minimum === null ? null : shiftDecimal(target.minimum, places),
    maximum: target.maximum === null ? null : shiftDecimal(target.maximum, places),
  };
  return { ...scaled, text: formatTarget(scaled) };
}

/** "20 HTX" in a row of "hợp tác xã" is the same; "20 thành viên" is not. */
function agrees(own: string, rowUnit: string): boolean {
  if (own === '' || rowUnit === '') return true;
  const [a, b] = [own, rowUnit].map((text) => LONG_FORMS[foldSpelling(text)] ?? foldSpelling(text));
  return a === b;
}

const LONG_FORMS: Readonly<Record<string, string>> = {
  [foldSpelling('hợp tác xã')]: 'htx',
  [foldSpelling('tổ hợp tác')]: 'tht',
  [foldSpelling('tổ')]: 'tht',
};
