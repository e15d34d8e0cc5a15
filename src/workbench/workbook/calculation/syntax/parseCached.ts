import type { Ast } from './Ast';
import { FormulaSyntaxError } from './FormulaSyntaxError';
import { parseFormula } from './parseFormula';

/** A workbook repeats few formulas; texts that differ row by row would fill the memory for nothing. */
const REMEMBERED = 5000;
const known = new Map<string, Ast | undefined>();

/** `parseFormula` with a memory; `undefined` for what is no formula. */
export function parseCached(formula: string): Ast | undefined {
  if (known.has(formula)) return known.get(formula);
  if (known.size >= REMEMBERED) known.clear();
  const ast = parse(formula);
  known.set(formula, ast);
  return ast;
}

function parse(formula: string): Ast | undefined {
  try {
    return parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return undefined;
    throw error;
  }
}
