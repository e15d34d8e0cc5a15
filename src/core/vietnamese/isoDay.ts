import type { Day } from './day';

/** A day as machines write it: "2020-06-30". */
export function isoDay({ year, month, day }: Day): string {
  return [year, month, day].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
