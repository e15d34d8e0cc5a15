import { FormulaSyntaxError } from '../calculation/syntax/FormulaSyntaxError';
import { splitSheet } from '../calculation/syntax/splitSheet';
import { tokenise } from '../calculation/syntax/tokenise';
import type { Token } from '../calculation/syntax/Token';

/** The new text of a token; `undefined` leaves it as it is. */
export type TokenRewriter = (token: Token) => string | undefined;

/** Replaces tokens of a formula; spacing and case of the rest stay. A text that is no formula is given back as it is. */
export function rewriteTokens(formula: string, rewrite: TokenRewriter): string {
  let tokens: readonly Token[];
  try {
    tokens = tokenise(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return formula;
    throw error;
  }
  const body = tokens.map((token) => rewrite(token) ?? token.text).join('');
  return formula.startsWith('=') ? `=${body}` : body;
}

/**
 * Replaces the references of a formula.
 *
 * @param rewrite gets the sheet's name, if one is written, and the reference
 *   without it; gives the whole new text, or `undefined` to leave it
 */
export function rewriteReferences(
  formula: string,
  rewrite: (sheet: string | undefined, reference: string, prefix: string) => string | undefined,
): string {
  return rewriteTokens(formula, ({ kind, text }) => {
    if (kind !== 'reference') return undefined;
    const [sheet, reference] = splitSheet(text);
    // A sheet of another file: `[1]Sheet1!A1`.
    if (sheet?.includes('[')) return undefined;
    return rewrite(sheet, reference, text.slice(0, text.length - reference.length));
  });
}
