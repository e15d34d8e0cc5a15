import type { Example } from '../../../functions/examples';

/**
 * What cells show of a result, in a Vietnamese Excel unless another decimal sign is given; a spilled one row by row:
 * "0,8; 0,5", "a | b; c | d".
 */
export function showResult(result: Example['result'], decimal: ',' | '.' = ','): string {
  if (typeof result === 'object') {
    return result.map((row) => row.map((value) => showResult(value, decimal)).join(' | ')).join('; ');
  }
  if (typeof result === 'boolean') return result ? 'TRUE' : 'FALSE';
  return typeof result === 'number' ? String(result).replace('.', decimal) : result;
}
