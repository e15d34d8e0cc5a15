/** 1 January 1930 and 31 December 2100 as serials: no register has an older or a later date. */
const FIRST_SERIAL = 10_959;
const LAST_SERIAL = 73_415;

/** Whether a number in a column of dates is a day, with or without a time, that a register can have: 43831 is, 2019 is not. */
export function isDateSerial(number: number): boolean {
  return number >= FIRST_SERIAL && number < LAST_SERIAL + 1;
}
