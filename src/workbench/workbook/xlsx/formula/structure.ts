import type { Token } from './tokenise';

/** Whether the word at `index` is called: a parenthesis follows at once. */
export function isFunction(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'word' && tokens[index + 1]?.text === '(';
}

/** The index of the parenthesis that closes the one at `open`; the length where there is none. */
export function closingIndex(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const { text } = tokens[at] ?? { text: '' };
    if (text === '(' || text === '{') depth += 1;
    else if ((text === ')' || text === '}') && (depth -= 1) === 0) return at;
  }
  return tokens.length;
}

/** The index after the operand that starts at `start`: a reference with its sheet, a range, a call, a parenthesis. */
export function operandEnd(tokens: readonly Token[], start: number): number {
  let at = start;
  for (;;) {
    const token = tokens[at];
    if (!token) return at;
    if (token.text === '(') at = closingIndex(tokens, at) + 1;
    else if (isFunction(tokens, at)) at = closingIndex(tokens, at + 1) + 1;
    else if (['word', 'sheet', 'number', 'bracket', 'error', 'string'].includes(token.kind)) at += 1;
    else return at;
    const next = tokens[at];
    if (next?.text === '#') at += 1;
    // A sheet goes on to its cell, a cell to the other end of its range, a table to its columns.
    const joins = tokens[at]?.text;
    if (joins === '!' || joins === ':') at += 1;
    else if (tokens[at]?.kind !== 'bracket' && !(token.kind === 'bracket' && tokens[at]?.kind === 'word')) return at;
  }
}

/** The arguments of the call whose parenthesis is at `open`, as ranges of token indices. */
export function argumentRanges(tokens: readonly Token[], open: number): (readonly [start: number, end: number])[] {
  const close = closingIndex(tokens, open);
  const ranges: (readonly [number, number])[] = [];
  let start = open + 1;
  for (let at = open + 1; at < close; at += 1) {
    const text = tokens[at]?.text;
    if (text === '(' || text === '{') at = closingIndex(tokens, at);
    else if (text === ',') {
      ranges.push([start, at]);
      start = at + 1;
    }
  }
  ranges.push([start, close]);
  return ranges;
}
