import { argumentRanges, closingIndex, isFunction } from './structure';
import type { Token } from './tokenise';

/** Gives the variables of LET and LAMBDA the prefix that the file wants: `_xlpm.x`, for an optional one `_xlop.x`. */
export function nameVariables(tokens: readonly Token[]): Token[] {
  const result = [...tokens];
  for (let at = 0; at < result.length; at += 1) {
    if (!isFunction(result, at)) continue;
    const name = result[at]?.text.toUpperCase();
    if (name !== 'LET' && name !== 'LAMBDA') continue;
    const variables = new Set<string>();
    argumentRanges(result, at + 1).forEach(([start, end], index, all) => {
      const isVariable = index < all.length - 1 && (name === 'LAMBDA' || index % 2 === 0);
      const word = isVariable ? onlyWord(result.slice(start, end)) : undefined;
      if (word !== undefined) variables.add(word.toLowerCase());
    });
    const close = closingIndex(result, at + 1);
    for (let inside = at + 2; inside < close; inside += 1) {
      const token = result[inside];
      if (token) result[inside] = prefix(token, variables);
    }
  }
  return result;
}

function onlyWord(tokens: readonly Token[]): string | undefined {
  const [token, ...rest] = tokens.filter(({ kind }) => kind !== 'space');
  if (!token || rest.length > 0) return undefined;
  if (token.kind === 'word') return token.text;
  return token.kind === 'bracket' ? token.text.slice(1, -1) : undefined;
}

function prefix(token: Token, variables: ReadonlySet<string>): Token {
  if (token.kind === 'word' && variables.has(token.text.toLowerCase())) {
    return { kind: 'word', text: `_xlpm.${token.text}` };
  }
  if (token.kind === 'bracket' && variables.has(token.text.slice(1, -1).toLowerCase())) {
    return { kind: 'word', text: `_xlop.${token.text.slice(1, -1)}` };
  }
  return token;
}
