import type { CountedRow } from '../../../../core/report/counted/countedRows';
import { formatDate } from '../../../../core/vietnamese/formatDate';
import { dayFromSerial } from '../../../../core/vietnamese/serialDate';

/** The date of a counted row for the eye: "12/3/2020", "tháng 3/2020"; empty where it has none. */
export function describeDate({ date }: Pick<CountedRow, 'date'>): string {
  const day = typeof date === 'number' ? dayFromSerial(date) : undefined;
  return day ? formatDate(day) : String(date);
}
