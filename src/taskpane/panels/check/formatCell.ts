import type { Issue } from '../../../core/rules/Issue';
import { formatNumber } from '../../../core/vietnamese/formatNumber';

/** What a cell holds, as the pane prints it: numbers in Vietnamese, text as it is with its outer spaces made visible. */
export function formatCell(value: Issue['value'], empty: string): string {
  if (typeof value === 'number') return formatNumber(value, { decimals: 6 });
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value.trim() === '' ? empty : value.replace(/^\s+|\s+$/g, (spaces) => '␣'.repeat(spaces.length));
}
