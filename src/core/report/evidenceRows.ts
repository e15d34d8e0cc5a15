import { readText } from '../register/readText';
import type { Register, RegisterColumn } from '../register/Register';
import { readDates } from '../register/readColumn';
import { areaAddress } from '../sheet/address';
import { formatDateReading } from '../vietnamese/formatDate';
import { formatNumber } from '../vietnamese/formatNumber';
import { evidenceParts } from './evidenceParts';
import type { Evidence } from './Summary';

/** One row behind a figure, for the eye. */
export interface EvidenceRow {
  readonly sheet: string;
  readonly row: number;
  /** The row's cells in the table: "A32:K32", to jump to. */
  readonly address: string;
  readonly cells: readonly EvidenceCell[];
}

export interface EvidenceCell {
  /** The header as the user reads it. */
  readonly header: string;
  readonly text: string;
}

/** Columns that say nothing about which row it is. */
const HIDDEN: ReadonlySet<string> = new Set(['ordinal', 'note', 'phone', 'email']);

/** The rows that a figure was counted from, in their order, with what stands in them. Rows that are gone are left out. */
export function evidenceRows(evidence: Evidence | null, registers: readonly Register[]): EvidenceRow[] {
  return evidenceParts(evidence).flatMap(({ sheet, rows }) => {
    // A sheet may hold several tables, each a register of its own.
    const wanted = registers.filter((one) => one.sheet.name === sheet);
    return wanted.flatMap((register) => rowsOf(register, rows));
  });
}

function rowsOf(register: Register, wanted: readonly number[]): EvidenceRow[] {
  const shown = register.sheet.columns.filter(({ field, band }) => band !== 'unknown' && !HIDDEN.has(field));
  const columns = shown.flatMap(({ field }) => register.column(field) ?? []);
  const all = register.sheet.columns.map(({ column }) => column);
  const [left, right] = [Math.min(...all), Math.max(...all)];
  const places = new Map(register.rows.map((row, index) => [row, index]));
  return wanted.flatMap((row) => {
    const index = places.get(row);
    if (index === undefined) return [];
    return {
      sheet: register.sheet.name,
      row,
      address: areaAddress({ top: row, left, bottom: row, right }),
      cells: columns.map((column) => ({ header: column.header, text: cellText(column, index) })),
    };
  });
}

function cellText(column: RegisterColumn, index: number): string {
  const cell = column.cells[index] ?? '';
  if (column.type === 'date') {
    const reading = readDates(column)[index];
    if (reading?.kind === 'sure') return formatDateReading(reading.value);
  }
  const isFigure = column.type === 'count' || column.type === 'number' || column.type === 'money';
  return typeof cell === 'number' && isFigure ? formatNumber(cell) : readText(cell);
}
