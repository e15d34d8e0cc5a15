/** Weights of the check digit of a Vietnamese tax code (TT 105/2020/TT-BTC, art. 5). */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * The first well-formed code at or after a serial number, so that the sample's
 * fictional cooperatives pass the check that real ones must pass. About one
 * stem in eleven has no check digit and is passed over.
 */
export function taxCodeFrom(serial: number): { readonly code: string; readonly next: number } {
  for (let n = serial; ; n += 1) {
    const stem = `27${String(n).padStart(7, '0')}`;
    const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(stem[i]), 0);
    if (sum % 11 !== 0) return { code: `${stem}${10 - (sum % 11)}`, next: n + 1 };
  }
}
