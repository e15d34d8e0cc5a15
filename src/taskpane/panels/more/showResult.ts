import type { Example } from '../../../functions/examples';

/** What a cell in a Vietnamese Excel shows of a result; a spilled one row by row: "0,8; 0,5", "a | b; c | d". */
export function showResult(result: Example['result']): string {
  if (typeof result === 'object') return result.map((row) => row.map(showResult).join(' | ')).join('; ');
  if (typeof result === 'boolean') return result ? 'TRUE' : 'FALSE';
  return typeof result === 'number' ? String(result).replace('.', ',') : result;
}
