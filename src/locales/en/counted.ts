import { formatNumber } from '../../core/vietnamese/formatNumber';

/** A count with its noun: `counted(1, 'row')` is "1 row", `counted(1200, 'row')` is "1.200 rows". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
}
