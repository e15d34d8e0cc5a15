import { CellError, type CellValue } from '../../workbook/cell';

/** What a single cell held before and after, in the fields that onChanged has for it. */
export function changeDetails(before: CellValue, after: CellValue): Record<string, unknown> {
  return {
    valueBefore: plain(before),
    valueAfter: plain(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function plain(value: CellValue): string | number | boolean {
  return value instanceof CellError ? value.code : (value ?? '');
}

/** In the words of `Excel.RangeValueType`. */
function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}
