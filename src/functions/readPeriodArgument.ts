import { fromTo, parsePeriod, type Period } from '../core/plan/period';
import { cellValue, type Matrix } from './elementwise';
import { dateReader } from './dates';
import { invalidValue, isCellError } from './errors';
import { messages } from './messages';

/** The period of an argument: one cell with its name ("6T/2020", 2020), or two cells with its first and last day. */
export function readPeriodArgument(argument: Matrix): Period | CustomFunctions.Error {
  const cells = argument.flat();
  const error = cells.find(isCellError);
  if (error) return error;
  const [first = '', last, ...others] = cells.map(cellValue);
  const unreadable = (): CustomFunctions.Error => invalidValue(messages.notAPeriod(cells.map(cellValue).join(' - ')));
  if (others.length > 0) return unreadable();
  if (last === undefined || last === '') return parsePeriod(String(first)) ?? unreadable();
  const read = dateReader(argument);
  const [from, to] = [read(first), read(last)];
  if (from.kind !== 'sure' || to.kind !== 'sure') return unreadable();
  return fromTo(from.value.from, to.value.to) ?? unreadable();
}
