import { foldSpelling } from '../vietnamese/foldSpelling';

const KIND = new RegExp(
  `^(?:${['xã', 'phường', 'thị trấn', 'đặc khu', 'x', 'p', 'tt'].map(foldSpelling).join('|')}) (?=\\S)`,
);

/**
 * A commune, ward or township without its kind, in one spelling: "Xã Gia
 * Hoà", "gia hòa" and "X. Gia Hòa, huyện Gia Viễn" have one key. Empty for none.
 */
export function placeKey(text: string): string {
  const [commune = ''] = text.split(/[,;(]| - /);
  return foldSpelling(commune).replace(KIND, '');
}
