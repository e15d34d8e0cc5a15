import { CellError, type Cell } from '../../workbook/cell';
import { formatValue } from '../format/formatValue';
import { parseNumberFormat } from '../format/parseNumberFormat';
import { parseEntry } from './parseEntry';

/**
 * What the formula bar shows for a cell: text that gives the same cell when it
 * is entered again. `0.8` in `0%` is `"80%"`, text that looks like a number
 * gets a `'` in front.
 */
export function entryText(cell: Cell | undefined, format: string, date1904: boolean): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value, format, date1904);
  return format !== '@' && parseEntry(value, format).value !== value ? `'${value}` : value;
}

function numberText(value: number, format: string, date1904: boolean): string {
  const plain = String(value).replace('.', ',');
  const [section] = parseNumberFormat(format);
  if (section?.kind === 'date') {
    const isWholeDay = Number.isInteger(value);
    const pattern = isWholeDay ? 'dd/mm/yyyy' : value < 1 ? 'h:mm:ss' : 'dd/mm/yyyy h:mm:ss';
    return formatValue(value, pattern, { date1904 }).text;
  }
  if (section?.tokens.some((token) => token.type === 'percent')) {
    return `${String(Number((value * 100).toPrecision(15))).replace('.', ',')}%`;
  }
  return plain;
}
