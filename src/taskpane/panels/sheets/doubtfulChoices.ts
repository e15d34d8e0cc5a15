import type { Field } from '../../../core/register/fields';
import type { RecognisedSheet } from '../../../core/register/Register';
import type { SheetMapping } from '../../port/ExcelPort';

/**
 * What HTX was not sure of in a sheet, as the choice that keeps it; `undefined` where nothing is in doubt.
 * A column without a header is left out: it could not be known again.
 */
export function doubtfulChoices({ name, role, band, columns }: RecognisedSheet): SheetMapping | undefined {
  if (role === 'other' || role === 'report') return undefined;
  const doubtful = columns.filter((column) => column.band !== 'sure' && column.header.trim() !== '');
  if (band === 'sure' && doubtful.length === 0) return undefined;
  const fields = new Map<number, Field | null>(doubtful.map(({ column, field }) => [column, field]));
  return { sheet: name, ...(band !== 'sure' && { role }), ...(fields.size > 0 && { fields }) };
}
