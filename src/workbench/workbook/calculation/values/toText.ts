import { CellError, type CellValue } from '../../cell';

/**
 * The text that Excel sees in a value where it needs one: up to 15 significant
 * digits of a number, `TRUE`, nothing for a blank; an error stays what it is.
 */
export function toText(value: CellValue): string | CellError {
  if (typeof value === 'string' || value instanceof CellError) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return numberText(value);
}

/** As the number format General writes it in a wide cell, with a decimal point. */
function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (rounded === 0) return '0';
  if (size < 1e21 && size >= 1e-9) return plain(rounded);
  const [mantissa = '', exponent = ''] = rounded.toExponential().split('e');
  return `${mantissa}E${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`;
}

/** Without the exponent that JavaScript begins to write below 1e-6. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}
