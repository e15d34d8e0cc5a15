/** The width of a column in points, as Office.js wants it, from characters of the default font (7 pixels each and 5 around). */
export function columnPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

export function centimetresToPoints(centimetres: number): number {
  return (centimetres / 2.54) * 72;
}
