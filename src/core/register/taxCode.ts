/** Weights of the first nine digits (TT 105/2020/TT-BTC, art. 5; unchanged in TT 86/2024/TT-BTC). */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/**
 * Whether the tenth digit of a tax code is the one that the first nine ask
 * for; of a dependent unit ("0100109106-001") the first ten digits are
 * checked. `false` for whatever has not 10 digits or 10 and 3.
 */
export function hasValidCheckDigit(code: string): boolean {
  const match = /^(\d{9})(\d)(?:-?\d{3})?$/.exec(code);
  if (!match) return false;
  const [, stem = '', digit] = match;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(stem[index]), 0);
  // A remainder of 0 would ask for the digit 10: such codes are never issued.
  return sum % 11 !== 0 && 10 - (sum % 11) === Number(digit);
}
