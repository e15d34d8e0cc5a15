import type { Issue } from '../../../core/rules/Issue';
import { isDateSerial } from '../../../core/register/isDateSerial';
import { formatDate } from '../../../core/vietnamese/formatDate';
import { formatNumber } from '../../../core/vietnamese/formatNumber';
import { dayFromSerial } from '../../../core/vietnamese/serialDate';

/** Rules about dates, which Excel hands over as numbers of days. */
const ABOUT_DATES = /^date-|-before-/;

/**
 * What a cell holds, as the pane prints it: numbers in Vietnamese, text as it
 * is with its outer spaces made visible, and days as such where `rule` is about them.
 */
export function formatCell(value: Issue['value'], empty: string, rule = ''): string {
  if (typeof value === 'number') {
    const day = ABOUT_DATES.test(rule) && isDateSerial(value) ? dayFromSerial(value) : undefined;
    return day ? formatDate(day) : formatNumber(value, { decimals: 6 });
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value.trim() === '' ? empty : value.replace(/^\s+|\s+$/g, (spaces) => '␣'.repeat(spaces.length));
}
