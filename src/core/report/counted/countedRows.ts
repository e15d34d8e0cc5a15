import type { IndicatorDefinition } from '../../plan/IndicatorDefinition';
import { measureRegisters } from '../../plan/measure';
import { readText } from '../../register/readText';
import type { Register } from '../../register/Register';
import { readDates } from '../../register/readColumn';
import type { Field } from '../../register/fields';
import { cellAddress } from '../../sheet/address';
import type { CellValue } from '../../sheet/values';
import { formatDateReading } from '../../vietnamese/formatDate';
import { serialFromDay } from '../../vietnamese/serialDate';
import type { Summary } from '../Summary';

/** A row behind a figure of the report, and what it counted for. */
export interface CountedRow {
  readonly indicator: Summary['indicators'][number];
  readonly sheet: string;
  readonly row: number;
  /** "B7": the cell that says best which row it is. */
  readonly cell: string;
  /** The unit, or what was done; empty where the row names neither. */
  readonly name: string;
  /** In the unit of the indicator; all rows of an indicator together give its figure. */
  readonly value: number;
  /** A day as Excel counts them, or words ("tháng 3/2020"); empty where the figure asks for none. */
  readonly date: CellValue;
}

/** The columns that say which row it is, from the best. */
const NAMES: readonly Field[] = ['name', 'unit_supported', 'activity_type', 'place'];

/**
 * Every row that was counted in a figure of the summary, line by line of its
 * table. Lines that were typed or not measured have none.
 *
 * @param definitions those that the summary was made of
 */
export function countedRows(
  { indicators, period }: Pick<Summary, 'indicators' | 'period'>,
  definitions: readonly IndicatorDefinition[],
  registers: readonly Register[],
): CountedRow[] {
  const measures = new Map(definitions.map(({ id, measure }) => [id, measure]));
  const find = finder(registers);
  return indicators.flatMap((indicator) => {
    const measure = measures.get(indicator.id);
    if (!measure || indicator.evidence === null) return [];
    const roles = [measure.role, ...(measure.otherRoles ?? [])];
    return measureRegisters(measure, registers, period).flatMap(({ isUsable, counted, amounts }) => {
      if (!isUsable) return [];
      return counted.rows.map((row, index) => {
        const found = find(counted.sheet, row, roles);
        const value = amounts[index] ?? 0;
        return { indicator, sheet: counted.sheet, row, value, ...described(found, row, measure.date) };
      });
    });
  });
}

interface Place {
  readonly register: Register;
  readonly index: number;
}

/** A sheet may hold several tables, so a row is looked for in those of the roles that count. */
function finder(
  registers: readonly Register[],
): (sheet: string, row: number, roles: readonly string[]) => Place | undefined {
  const places = registers.map((register) => ({
    register,
    rows: new Map(register.rows.map((row, index) => [row, index])),
  }));
  return (sheet, row, roles) => {
    for (const { register, rows } of places) {
      const index = rows.get(row);
      if (index !== undefined && register.sheet.name === sheet && roles.includes(register.sheet.role)) {
        return { register, index };
      }
    }
    return undefined;
  };
}

function described(place: Place | undefined, row: number, date: Field): Pick<CountedRow, 'cell' | 'name' | 'date'> {
  if (!place) return { cell: cellAddress(row, 1), name: '', date: '' };
  const { register, index } = place;
  const columns = NAMES.flatMap((field) => register.column(field) ?? []);
  const best = columns.find((column) => readText(column.cells[index] ?? '') !== '');
  return {
    cell: cellAddress(row, best?.column ?? register.sheet.columns[0]?.column ?? 1),
    name: best ? readText(best.cells[index] ?? '') : '',
    date: dateOf(register, index, date),
  };
}

function dateOf(register: Register, index: number, field: Field): CellValue {
  const column = register.column(field);
  if (!column) return '';
  const reading = readDates(column)[index];
  if (reading?.kind !== 'sure') return readText(column.cells[index] ?? '');
  const { value } = reading;
  const serial = value.precision === 'day' ? serialFromDay(value.from) : undefined;
  return serial ?? formatDateReading(value);
}
