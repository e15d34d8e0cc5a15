/** The kinds of token that translating a formula needs to tell apart. */
export type TokenKind =
  | 'string'
  /** A sheet's name in quotes, without the `!`. */
  | 'sheet'
  | 'error'
  /** `[...]`: columns of a table, or the number of another workbook. */
  | 'bracket'
  | 'number'
  /** A name, a function, a cell, a column or an unquoted sheet: the neighbours tell which. */
  | 'word'
  | 'space'
  | 'operator';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['string', /"(?:[^"]|"")*"/y],
  ['sheet', /'(?:[^']|'')*'/y],
  [
    'error',
    /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!)/y,
  ],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['word', /[$\p{L}_\\?][$\p{L}\p{M}\p{N}_.\\?]*/uy],
  ['space', /\s+/y],
];

/** Cuts a formula (without `=`) into tokens; joined, they give the formula back. */
export function tokenise(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = formula[at] === '[' ? bracket(formula, at) : match(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function match(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: 'operator', text: formula.charAt(at) };
}

/** A balanced bracket; inside of it an apostrophe takes the next character's meaning away. */
function bracket(formula: string, start: number): Token {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const char = formula[at];
    if (char === "'") at += 1;
    else if (char === '[') depth += 1;
    else if (char === ']' && (depth -= 1) === 0) return { kind: 'bracket', text: formula.slice(start, at + 1) };
  }
  return { kind: 'bracket', text: formula.slice(start) };
}
