import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { readText } from '../core/register/readText';
import type { CellValue } from '../core/sheet/values';
import { exactDecimal } from '../core/vietnamese/exactDecimal';
import type { CellResult } from './elementwise';
import { isCellError } from './errors';
import { numberOf } from './number';

/** "tỷ" and "phẩy" as financial texts write; the rest is as the library has it. */
function configFor(unit: string): ReadingConfig {
  const config = new ReadingConfig();
  config.unit = unit === '' ? [] : unit.split(' ');
  config.units = config.units.map((words) => words.map((word) => (word === 'tỉ' ? 'tỷ' : word)));
  config.pointText = 'phẩy';
  return config;
}

/**
 * One cell of `HTX.WORDS`: "Bốn tỷ sáu trăm triệu đồng", as it stands behind
 * "Bằng chữ:". Takes whatever `HTX.NUMBER` reads; `''` for an empty cell.
 */
export function wordsOf([number = '', unit = '']: readonly CellValue[]): CellResult {
  const value = numberOf(number);
  if (value === '' || isCellError(value)) return value;
  const words = doReadNumber(decimalText(Number(value)), configFor(readText(unit)));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The digits of a number, never with an exponent: 1e21 and 1e-7 too. */
function decimalText(value: number): string {
  const { digits, scale } = exactDecimal(value);
  const sign = digits < 0n ? '-' : '';
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  return sign + (scale === 0 ? all : `${all.slice(0, -scale)}.${all.slice(-scale)}`);
}
