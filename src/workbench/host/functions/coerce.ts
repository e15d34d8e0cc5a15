import { CellError, type CellValue } from '../../workbook/cell';

const VALUE_ERROR = new CellError('#VALUE!');

/**
 * A cell as a parameter of the given type gets it: Excel turns `TRUE` into 1
 * and the text "12" into 12 for a number, and an empty cell into 0, "" or FALSE.
 * An error is left as it is; what cannot be turned is `#VALUE!`.
 *
 * @param decimal the decimal separator of the data locale
 */
export function coerce(value: CellValue, type: string | undefined, decimal: '.' | ','): CellValue {
  if (value instanceof CellError) return value;
  switch (type) {
    case 'number':
      return typeof value === 'string' ? (readNumber(value, decimal) ?? VALUE_ERROR) : Number(value ?? 0);
    case 'string':
      if (value === null) return '';
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      return typeof value === 'number' ? String(value).replace('.', decimal) : value;
    case 'boolean':
      if (typeof value === 'string') return readBoolean(value) ?? VALUE_ERROR;
      return Boolean(value ?? false);
    default:
      return value;
  }
}

/** Digits with at most one decimal separator, and a per cent sign. */
function readNumber(text: string, decimal: '.' | ','): number | undefined {
  const match = /^([+-]?)(\d*)(?:([.,])(\d*))?(?:e([+-]?\d+))?(%?)$/i.exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole = '', separator, fraction = '', exponent = '0', percent] = match;
  if (whole + fraction === '' || (separator !== undefined && separator !== decimal)) return undefined;
  const scale = Number(exponent) - (percent ? 2 : 0);
  return Number(`${sign}${whole || '0'}.${fraction || '0'}e${scale}`);
}

function readBoolean(text: string): boolean | undefined {
  const word = text.trim().toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : undefined;
}
