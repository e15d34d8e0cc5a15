import type { Day } from './day';

const MS_PER_DAY = 86_400_000;

/** Days between 1970-01-01 and the day that Excel calls 0, for serials after its phantom 29 February 1900. */
const EPOCH_OFFSET = 25_569;

/** Excel counts a 29 February 1900 that never was; from here on its calendar is right. */
const FIRST_TRUE_SERIAL = 61;

/** 31 December 9999. */
export const LAST_SERIAL = 2_958_465;

/**
 * The day that Excel's 1900 calendar shows for a serial number: `dayFromSerial(43831)`
 * is 1 January 2020. A time of day is dropped. `undefined` outside 1 to
 * 2958465 and for 60, the 29 February 1900 that never was.
 */
export function dayFromSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === FIRST_TRUE_SERIAL - 1) return undefined;
  const shift = whole < FIRST_TRUE_SERIAL ? 1 : 0;
  const date = new Date((whole + shift - EPOCH_OFFSET) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day from 1 January 1900 on; `undefined` before. */
export function serialFromDay({ year, month, day }: Day): number | undefined {
  const serial = Date.UTC(year, month - 1, day) / MS_PER_DAY + EPOCH_OFFSET;
  const corrected = serial < FIRST_TRUE_SERIAL ? serial - 1 : serial;
  return year >= 1900 && corrected >= 1 && corrected <= LAST_SERIAL ? corrected : undefined;
}
