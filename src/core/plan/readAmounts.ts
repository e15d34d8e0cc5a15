import { readNumbers } from '../register/readColumn';
import type { Reading } from '../register/reading';
import type { Register, RegisterColumn } from '../register/Register';
import { shiftDecimal } from '../vietnamese/exactDecimal';
import { moneyScale } from '../vietnamese/moneyScale';
import type { Amount } from './IndicatorDefinition';
import type { Judge } from './Judge';
import type { Doubt, RowDoubt } from './Measurement';

/** One million đồng, the unit of money in the half-year table, as a power of ten. */
const MILLION = 6;

/** How much each record counts for; a doubt about all of them if the column or its unit is missing. */
export function readAmounts(register: Register, amount: Amount): Judge<number | RowDoubt> | Doubt {
  if (amount.kind === 'rows') return () => 1;
  if (amount.kind === 'projects') return readProjects(register);
  const column = register.column(amount.field);
  if (!column) return { missing: amount.field };
  if (amount.kind === 'sum') return wholeNumbers(column);
  const scale = moneyScale(column.unit);
  if (scale === undefined) return { unitless: column.header };
  const readings = readNumbers(column);
  const places = Math.round(Math.log10(scale)) - MILLION;
  // A cooperative may well have made a loss; nobody lends or spends less than nothing.
  const read = amount.kind === 'average' ? signedValueOf : valueOf;
  return (index) => {
    const value = read(readings[index]);
    return typeof value === 'number' ? shiftDecimal(value, places) : value;
  };
}

/** "Dự án" may be a column of numbers or of names; with names each record is one project. */
function readProjects(register: Register): Judge<number | RowDoubt> {
  const column = register.column('projects');
  const isCount = column && readNumbers(column).some(({ kind }) => kind === 'sure');
  return column && isCount ? wholeNumbers(column) : () => 1;
}

function wholeNumbers(column: RegisterColumn): Judge<number | RowDoubt> {
  const readings = readNumbers(column);
  return (index) => {
    const value = valueOf(readings[index]);
    return typeof value === 'number' && !Number.isInteger(value) ? 'amount-unclear' : value;
  };
}

function signedValueOf(reading: Reading<number> | undefined): number | RowDoubt {
  if (!reading || reading.kind === 'empty') return 'amount-empty';
  return reading.kind === 'sure' ? reading.value : 'amount-unclear';
}

function valueOf(reading: Reading<number> | undefined): number | RowDoubt {
  if (!reading || reading.kind === 'empty') return 'amount-empty';
  return reading.kind === 'sure' && reading.value >= 0 ? reading.value : 'amount-unclear';
}
