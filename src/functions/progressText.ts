import { readText } from '../core/register/readText';
import type { CellValue } from '../core/sheet/values';
import { formatNumber, formatPercent } from '../core/vietnamese/formatNumber';
import type { CellResult } from './elementwise';
import { invalidValue, isCellError } from './errors';
import { readFigure, readGoal } from './figures';
import { messages } from './messages';

const MOST_DIGITS = 6;

/**
 * One cell of `HTX.PROGRESSTEXT`: "thành lập mới 16 HTX, đạt 80% kế hoạch".
 * Without a plan there is no percentage; over a plan of 0 it says "ngoài kế
 * hoạch". The percentage is rounded once and drops zeros behind the comma.
 */
export function progressTextOf([
  label = '',
  actual = '',
  plan = '',
  unit = '',
  digits = '',
]: readonly CellValue[]): CellResult {
  const unitText = readText(unit);
  const [done, target, decimals] = [readFigure(actual, { unit: unitText }), readGoal(plan), readDigits(digits)];
  if (isCellError(done)) return done;
  if (isCellError(target)) return target;
  if (isCellError(decimals)) return decimals;
  if (done === null) return '';
  const figure = [readText(label), formatNumber(done), unitText].filter((part) => part !== '').join(' ');
  const minimum = target?.minimum ?? null;
  if (minimum === null) return figure;
  if (minimum <= 0) return done > 0 ? `${figure}, ngoài kế hoạch` : figure;
  return `${figure}, đạt ${formatPercent(done, minimum, { decimals })} kế hoạch`;
}

function readDigits(cell: CellValue): number | CustomFunctions.Error {
  const digits = readFigure(cell) ?? 1;
  if (isCellError(digits)) return digits;
  return Number.isInteger(digits) && digits >= 0 && digits <= MOST_DIGITS
    ? digits
    : invalidValue(messages.notDigits(String(cell)));
}
