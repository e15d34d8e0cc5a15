import { fold } from './fold';
import { remembered } from './remembered';

/**
 * The letters without accents: `foldTones('Hợp tác xã Đồng Xanh')` is
 * `'hop tac xa dong xanh'`, and y is written i. Good for finding candidates
 * (headers, near-duplicates), never for saying that two names are the same.
 */
export function foldTones(text: string): string {
  return (
    fold(text)
      .split(' ')
      .map(bareWord)
      // A mark that stood alone leaves nothing of its word.
      .filter((word) => word !== '')
      .join(' ')
  );
}

const bareWord = remembered((word) =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('y', 'i'),
);
