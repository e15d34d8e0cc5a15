import { shownFunctionName } from './futureFunctions';
import { closingIndex, isFunction, operandEnd } from './structure';
import { tokenise, type Token } from './tokenise';

/**
 * A formula of the file as the user sees it, with the leading `=`: the
 * prefixes of newer functions and of the variables of LET and LAMBDA are
 * gone, `_xlfn.ANCHORARRAY(A1)` is `A1#`, `_xlfn.SINGLE(A1)` is `@A1`.
 */
export function toModelFormula(text: string): string {
  return `=${text.includes('_xl') ? show(tokenise(text)) : text}`;
}

function show(tokens: readonly Token[]): string {
  let result = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind !== 'word') {
      result += token.text;
      continue;
    }
    if (!isFunction(tokens, at)) {
      result += token.text.replace(/^_xlpm\./i, '').replace(/^_xlop\.(.*)$/i, '[$1]');
      continue;
    }
    const name = shownFunctionName(token.text);
    const close = closingIndex(tokens, at + 1);
    const inner = tokens.slice(at + 2, close);
    if (name === 'ANCHORARRAY' && close < tokens.length) {
      result += `${show(inner)}#`;
      at = close;
    } else if (name === 'SINGLE' && close < tokens.length) {
      const isOneOperand = operandEnd(inner, 0) === inner.length;
      result += isOneOperand ? `@${show(inner)}` : `@(${show(inner)})`;
      at = close;
    } else {
      result += name;
    }
  }
  return result;
}
