import { daysInMonth } from '../../../../core/vietnamese/day';
import { dayFromSerial, serialFromDay } from '../../../../core/vietnamese/serialDate';
import { CellError, type CellValue } from '../../cell';
import type { FunctionCall, OwnFunction } from '../evaluate/FunctionCall';
import { broadcast } from '../values/broadcast';
import { parseDateText } from '../values/parseDateText';
import { toNumber } from '../values/toNumber';
import type { Value } from '../values/Value';

/** Functions of dates that the engine gets wrong, and those that read a date in text, which is day first here. */
export const dateFunctions: Readonly<Record<string, OwnFunction>> = {
  /** The same day of another month, or its last: a month after 31 January is 29 February 2020. */
  EDATE: (call) => shiftMonths(call, (day, last) => Math.min(day, last)),
  EOMONTH: (call) => shiftMonths(call, (_, last) => last),

  YEAR: (call) => partOf(call, ({ year }) => year),
  MONTH: (call) => partOf(call, ({ month }) => month),
  DAY: (call) => partOf(call, ({ day }) => day),

  HOUR: (call) => timeOf(call, (seconds) => Math.floor(seconds / 3600) % 24),
  MINUTE: (call) => timeOf(call, (seconds) => Math.floor(seconds / 60) % 60),
  SECOND: (call) => timeOf(call, (seconds) => seconds % 60),

  DATEVALUE: (call) =>
    broadcast([call.result(0)], (value) => {
      if (value instanceof CellError) return value;
      const serial = typeof value === 'string' ? parseDateText(value) : undefined;
      return serial === undefined ? new CellError('#VALUE!') : Math.floor(serial);
    }),

  VALUE: (call) =>
    broadcast([call.result(0)], (value) => (typeof value === 'boolean' ? new CellError('#VALUE!') : toNumber(value))),
};

function shiftMonths(call: FunctionCall, dayOfMonth: (day: number, last: number) => number): Value {
  if (call.count !== 2) return new CellError('#VALUE!');
  return broadcast([call.result(0), call.result(1)], (start, months) => {
    const serial = toNumber(start);
    if (serial instanceof CellError) return serial;
    const shift = toNumber(months);
    if (shift instanceof CellError) return shift;
    const date = dayFromSerial(serial);
    if (!date) return new CellError('#NUM!');
    const index = date.year * 12 + date.month - 1 + Math.trunc(shift);
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    return (
      serialFromDay({ year, month, day: dayOfMonth(date.day, daysInMonth(year, month)) }) ?? new CellError('#NUM!')
    );
  });
}

/** Of the time of day in whole seconds, to which Excel rounds. */
function timeOf(call: FunctionCall, part: (seconds: number) => number): Value {
  return broadcast([call.result(0)], (value): CellValue => {
    const serial = toNumber(value);
    if (serial instanceof CellError) return serial;
    return serial < 0 ? new CellError('#NUM!') : part(Math.round((serial - Math.floor(serial)) * 86_400));
  });
}

function partOf(call: FunctionCall, part: (day: { year: number; month: number; day: number }) => number): Value {
  return broadcast([call.result(0)], (value): CellValue => {
    const serial = toNumber(value);
    if (serial instanceof CellError) return serial;
    if (serial < 0) return new CellError('#NUM!');
    // Excel shows the number 0 as 0 January 1900, and 60 as the 29 February 1900 that never was.
    if (serial < 1) return part({ year: 1900, month: 1, day: 0 });
    if (Math.floor(serial) === 60) return part({ year: 1900, month: 2, day: 29 });
    const day = dayFromSerial(serial);
    return day ? part(day) : new CellError('#NUM!');
  });
}
