/** What Excel allows for the name of a sheet. */
const MAX_LENGTH = 31;

/**
 * A name that Excel accepts: without `[ ] : * ? / \`, without an apostrophe at
 * either end, at most 31 characters. An empty one becomes "Sheet".
 */
export function validSheetName(wanted: string): string {
  const allowed = wanted
    .replace(/[[\]:*?/\\\p{Cc}]/gu, '-')
    .replace(/^'+|'+$/g, '')
    .trim();
  return clip(allowed, MAX_LENGTH) || 'Sheet';
}

/**
 * The name under which an earlier sheet is kept: "Sơ kết 6T-2020 (bản cũ 1)",
 * or with the next number when that is taken.
 */
export function nameForOld(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const suffix = ` (bản cũ ${number})`;
    const candidate = clip(name, MAX_LENGTH - suffix.length) + suffix;
    if (!taken.some((other) => sameName(other, candidate))) return candidate;
  }
}

/** Excel takes names of sheets as the same whatever their case. */
export function sameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase('vi') === b.toLocaleLowerCase('vi');
}

/**
 * The name of a sheet while it is being built: one that no user gives, so
 * that the name alone tells what was left behind by a run that broke off.
 */
export function temporaryName(): string {
  const random = Math.floor(Math.random() * 36 ** 6)
    .toString(36)
    .padStart(6, '0');
  return `~HTX đang lập ${random}~`;
}

export function isTemporaryName(name: string): boolean {
  return /^~HTX đang lập [0-9a-z]{6}~$/.test(name.normalize('NFC'));
}

/** Cuts by UTF-16 units, as Excel counts, but never through a character. */
function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  const cut = last >= 0xd800 && last < 0xdc00 ? length - 1 : length;
  return text.slice(0, cut).trimEnd();
}
