import { fold } from './fold';

/**
 * The letters without accents: `foldTones('Hợp tác xã Đồng Xanh')` is
 * `'hop tac xa dong xanh'`, and y is written i. Good for finding candidates
 * (headers, near-duplicates), never for saying that two names are the same.
 */
export function foldTones(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    // A mark that stood alone leaves its spaces behind.
    .replace(/ {2,}/g, ' ')
    .trim()
    .replaceAll('đ', 'd')
    .replaceAll('y', 'i');
}
