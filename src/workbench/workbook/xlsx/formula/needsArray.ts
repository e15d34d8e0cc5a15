import { givesArray } from './futureFunctions';
import { closingIndex, isFunction } from './structure';
import { tokenise, type Token } from './tokenise';

/**
 * Whether a formula that nobody has marked as an array formula must be kept
 * as one: in the file a plain formula takes one value of each range
 * (`=A1:A9*2` would become `=@A1:A9*2`). A formula with a single result may
 * be kept as an array formula without harm.
 */
export function needsArray(formula: string): boolean {
  if (!/[(:#]/.test(formula)) return false;
  const tokens = tokenise(formula.replace(/^=/, '')).filter(({ kind }) => kind !== 'space');
  return tokens.some((token, at) => {
    if (isFunction(tokens, at)) return givesArray(token.text);
    if (token.text === '#') return true;
    return token.text === ':' && rangeMeetsOperator(tokens, at) && !inSumProduct(tokens, at);
  });
}

const OPERATORS = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>']);

function rangeMeetsOperator(tokens: readonly Token[], colon: number): boolean {
  let before = colon - 2;
  while (tokens[before]?.text === '!' || tokens[before]?.kind === 'sheet' || isSheetWord(tokens, before)) before -= 1;
  return OPERATORS.has(tokens[before]?.text ?? '') || OPERATORS.has(tokens[colon + 2]?.text ?? '');
}

function isSheetWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word' && tokens[at + 1]?.text === '!';
}

/** SUMPRODUCT takes its arguments as arrays by itself. */
function inSumProduct(tokens: readonly Token[], at: number): boolean {
  for (let call = at; call >= 0; call -= 1) {
    if (isFunction(tokens, call) && tokens[call]?.text.toUpperCase() === 'SUMPRODUCT') {
      if (closingIndex(tokens, call + 1) > at) return true;
    }
  }
  return false;
}
