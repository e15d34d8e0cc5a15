import { compareNames, type Evidence } from '../../../core/names/compareNames';
import { placeKey } from '../../../core/names/placeKey';
import type { Field } from '../../../core/register/fields';
import { fieldSpec } from '../../../core/register/fields';
import { readText } from '../../../core/register/readText';
import type { RecognisedColumn, RecognisedSheet } from '../../../core/register/Register';
import { parseArea } from '../../../core/sheet/address';
import type { CellValue } from '../../../core/sheet/values';
import type { CellPlace } from '../../../core/rules/Issue';
import { dayFromSerial } from '../../../core/vietnamese/serialDate';
import { formatDate } from '../../../core/vietnamese/formatDate';
import { normaliseText } from '../../../core/vietnamese/normaliseText';
import { formatCell } from './formatCell';

/** A record that is compared: where it stands and the columns that say what it is. */
export interface RecordAt extends CellPlace {
  readonly row: number;
  readonly columns: readonly RecognisedColumn[];
}

/** One field of two records, as the pane prints it; empty where a record has none. */
export interface ComparedField {
  readonly field: Field;
  /** The header of the first record's column, of the second's where the first has none. */
  readonly header: string;
  readonly texts: readonly [string, string];
  readonly isSame: boolean;
}

export interface ComparedRecords {
  /** Fields that are filled in at least one of them, in the order of the first sheet. */
  readonly fields: readonly ComparedField[];
  /** What speaks for one organisation by the names alone; `null` for nothing. */
  readonly evidence: Evidence | null;
}

/** The record that a cell belongs to, `undefined` where the cell stands in no table that was recognised. */
export function recordAt(sheets: readonly RecognisedSheet[], place: CellPlace): RecordAt | undefined {
  const area = parseArea(place.cell);
  const sheet = sheets.find(({ name }) => name === place.sheet);
  if (!area || !sheet) return undefined;
  const { top: row, left } = area;
  const table = [sheet, ...(sheet.others ?? [])].find(
    ({ dataRows, columns }) => dataRows.includes(row) && columns.some(({ column }) => column === left),
  );
  const columns = table?.columns.filter(({ band, field }) => band !== 'unknown' && field !== 'ordinal');
  return columns && columns.length > 0 ? { ...place, row, columns } : undefined;
}

/** Sets two records side by side; `cells` are theirs, in the order of their columns. */
export function compareRecords(
  [one, other]: readonly [RecordAt, RecordAt],
  cells: readonly (readonly CellValue[])[],
): ComparedRecords {
  const textOf = (record: RecordAt, side: number, field: Field): string => {
    const index = record.columns.findIndex((column) => column.field === field);
    const column = record.columns[index];
    return column ? printed(cells[side]?.[index] ?? '', column) : '';
  };
  const columns = [...one.columns, ...other.columns.filter(({ field }) => !one.columns.some((c) => c.field === field))];
  const fields = columns.flatMap(({ field, header }): ComparedField[] => {
    const texts = [textOf(one, 0, field), textOf(other, 1, field)] as const;
    return texts[0] === '' && texts[1] === '' ? [] : [{ field, header, texts, isSame: isSame(field, texts) }];
  });
  const names = fields.find(({ field }) => field === 'name')?.texts ?? ['', ''];
  return { fields, evidence: names[0] === '' || names[1] === '' ? null : compareNames(...names).evidence };
}

/** As a reader would write it: days as dates, codes as they stand. */
function printed(cell: CellValue, { field, type }: RecognisedColumn): string {
  if (typeof cell !== 'number') return readText(cell);
  const day = (fieldSpec('register', field)?.type ?? type) === 'date' && cell > 3000 ? dayFromSerial(cell) : undefined;
  if (day) return formatDate(day);
  return type === 'count' || type === 'money' || type === 'number' ? formatCell(cell, '') : String(cell);
}

function isSame(field: Field, [a, b]: readonly [string, string]): boolean {
  if (field === 'name') return a === b;
  if (field === 'commune') return placeKey(a) === placeKey(b);
  return normaliseText(a).toLowerCase() === normaliseText(b).toLowerCase();
}
