import { parseArea } from '../../../../core/sheet/address';
import { FormulaSyntaxError } from './FormulaSyntaxError';
import type { Token, TokenKind } from './Token';

const NAME_START = /[\p{L}_\\]/u;
/** Combining marks belong to a name: Vietnamese typed on a Mac may be decomposed. */
const NAME = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)/iy;
const QUOTED_SHEET = /'(?:[^']|'')+'!/y;
/** `[1]` before it: a sheet of another file, which is known but never read. */
const PLAIN_SHEET = /(?:\[[^\]]+\])?[\p{L}_][\p{L}\p{M}\p{N}_.]*!/uy;
const AREA = /\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+/y;
const SPACE = /\s+/y;
const OPERATOR = /<=|>=|<>|[-+*/^&=<>%:,;@#(){}]/y;

/**
 * Cuts a formula into tokens; together they are the whole text after the leading `=`.
 *
 * @throws FormulaSyntaxError at a character that begins no token, and on brackets or quotes that do not close.
 */
export function tokenise(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = formula.startsWith('=') ? 1 : 0;

  function match(pattern: RegExp, from = at): string | undefined {
    pattern.lastIndex = from;
    return pattern.exec(formula)?.[0];
  }

  function push(kind: TokenKind, text: string): void {
    tokens.push({ kind, text, start: at });
    at += text.length;
  }

  /** An area that ends where a name could not go on; `AB12` in `AB12x` or before `(` is none. */
  function areaAt(from: number): string | undefined {
    const text = match(AREA, from);
    if (text === undefined) return undefined;
    for (const candidate of text.includes(':') ? [text, text.slice(0, text.indexOf(':'))] : [text]) {
      const next = formula.slice(from + candidate.length, from + candidate.length + 1);
      if (!/[\p{L}\p{M}\p{N}_.\\?([!]/u.test(next) && parseArea(candidate)) return candidate;
    }
    return undefined;
  }

  /** From the opening bracket at `from` to the one that closes it; an apostrophe escapes what follows. */
  function bracketsAt(from: number): string {
    let depth = 0;
    for (let i = from; i < formula.length; i += 1) {
      const character = formula[i];
      if (character === "'") i += 1;
      else if (character === '[') depth += 1;
      else if (character === ']' && --depth === 0) return formula.slice(from, i + 1);
    }
    throw new FormulaSyntaxError('Bracket without its end', formula, from);
  }

  while (at < formula.length) {
    const first = formula.slice(at, at + 2);
    const sheet = match(QUOTED_SHEET) ?? match(PLAIN_SHEET) ?? '';
    const area = areaAt(at + sheet.length);
    if (area !== undefined) {
      push('reference', sheet + area);
      continue;
    }
    if (sheet !== '') {
      const rest = match(ERROR, at + sheet.length);
      const name = match(NAME, at + sheet.length);
      if (rest !== undefined) push('error', sheet + rest);
      else if (name !== undefined) push('name', sheet + name);
      else throw new FormulaSyntaxError('Sheet without a reference', formula, at);
      continue;
    }
    if (first.startsWith('[')) {
      push('table', bracketsAt(at));
      continue;
    }
    const word = NAME_START.test(String.fromCodePoint(formula.codePointAt(at) ?? 0)) ? match(NAME) : undefined;
    if (word !== undefined) {
      const next = formula[at + word.length];
      if (next === '(') push('function', word);
      else if (next === '[') push('table', word + bracketsAt(at + word.length));
      else push(/^(true|false)$/i.test(word) ? 'boolean' : 'name', word);
      continue;
    }
    const found =
      tryKind('string', STRING) ??
      tryKind('error', ERROR) ??
      tryKind('number', NUMBER) ??
      tryKind('space', SPACE) ??
      tryKind('operator', OPERATOR);
    if (!found) throw new FormulaSyntaxError('Unexpected character', formula, at);
    push(found.kind, found.text);
  }
  return tokens;

  function tryKind(kind: TokenKind, pattern: RegExp): { kind: TokenKind; text: string } | undefined {
    const text = match(pattern);
    return text === undefined ? undefined : { kind, text };
  }
}
