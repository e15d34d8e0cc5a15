/**
 * Whether two formulas are the same but for what Excel itself changes when it
 * takes one: capitals in names and spaces. Texts in quotes count by the letter.
 * `sameFormula('=if(A1="x",1)', '=IF(A1="x", 1)')` is true.
 */
export function sameFormula(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(formula: string): string {
  return formula
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replace(/\s+/g, '').toUpperCase() : part))
    .join('"');
}
