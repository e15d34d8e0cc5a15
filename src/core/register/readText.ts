import type { CellValue } from '../sheet/values';
import { normaliseText } from '../vietnamese/normaliseText';

/**
 * A cell as one line of text in NFC: names, addresses, codes. A number is
 * written without separators, so a tax code that Excel took for a number keeps
 * its digits. Empty for an empty cell and for an error value.
 */
export function readText(cell: CellValue): string {
  if (typeof cell === 'string') return isErrorValue(cell) ? '' : normaliseText(cell);
  return typeof cell === 'number' ? String(cell) : '';
}

/** Whether a value is how Office.js shows an error: `"#REF!"`, `"#N/A"`, `"#DIV/0!"`. */
export function isErrorValue(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.startsWith('#') && /^#[A-Z][A-Z0-9/_]*[!?A]$/.test(cell);
}
