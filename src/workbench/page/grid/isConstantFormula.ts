/** Whether a formula speaks of no cell, name or table: texts, numbers and functions only. */
export function isConstantFormula(formula: string): boolean {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '0');
  const withoutFunctions = withoutTexts.replace(/[A-Z_][A-Z0-9_.]*\(/gi, '(').replace(/\b(?:TRUE|FALSE)\b/gi, '1');
  return /^=[\d\s.,+\-*/^&<>=()%]+$/.test(withoutFunctions);
}
