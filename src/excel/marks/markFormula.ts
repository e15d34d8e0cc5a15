import type { Severity } from '../../core/rules/Issue';

/**
 * The condition of HTX's conditional formats. It always holds (`N` of a text
 * is 0) and carries the mark by which they are told from the user's own.
 */
export function markFormula(severity: Severity): string {
  return `=N("HTX:${severity}")=0`;
}

export function isMarkFormula(formula: string): boolean {
  return /^=N\("HTX:[a-z]+"\)=0$/i.test(formula.replaceAll(' ', ''));
}
