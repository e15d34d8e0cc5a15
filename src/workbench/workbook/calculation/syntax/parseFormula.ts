import { parseArea } from '../../../../core/sheet/address';
import { CellError, type ErrorCode } from '../../cell';
import type { Ast, BinaryOperator } from './Ast';
import { FormulaSyntaxError } from './FormulaSyntaxError';
import { parseTableReference } from './parseTableReference';
import { splitSheet } from './splitSheet';
import type { Token } from './Token';
import { tokenise } from './tokenise';

/** From loose to tight; operators of one line bind equally and from left to right. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Prefixes that files put before functions newer than the format. */
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xldudf_|_xlpm\.|_xlop\.)+/i;

/**
 * Reads a formula as Office.js has it: English names, commas, a leading `=`.
 * Unary minus binds tighter than `^`, as in Excel: `=-2^2` is 4.
 *
 * @throws FormulaSyntaxError when Excel would refuse the text.
 */
export function parseFormula(formula: string): Ast {
  return new Parser(formula).parse();
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(readonly formula: string) {
    this.#tokens = tokenise(formula);
  }

  parse(): Ast {
    const ast = this.#expression(0);
    this.#skipSpace();
    if (this.#at < this.#tokens.length) this.#fail('Unexpected text');
    return ast;
  }

  #expression(level: number): Ast {
    const operators = LEVELS[level];
    if (!operators) return this.#prefixed();
    let left = this.#expression(level + 1);
    for (;;) {
      const operator = operators.find((candidate) => this.#peekOperator(candidate));
      if (operator === undefined) return left;
      this.#take();
      left = { kind: 'binary', operator, left, right: this.#expression(level + 1) };
    }
  }

  #prefixed(): Ast {
    for (const operator of ['-', '+'] as const) {
      if (this.#peekOperator(operator)) {
        this.#take();
        return { kind: 'unary', operator, operand: this.#prefixed() };
      }
    }
    let operand = this.#intersection();
    while (this.#peekOperator('%')) {
      this.#take();
      operand = { kind: 'postfix', operator: '%', operand };
    }
    return operand;
  }

  /** `A1:B9 B2:C3`: a blank between two references. */
  #intersection(): Ast {
    let left = this.#range();
    while (this.#tokens[this.#at]?.kind === 'space') {
      const next = this.#tokens[this.#at + 1];
      if (!next || !(['reference', 'name', 'table', 'function'].includes(next.kind) || next.text === '(')) break;
      this.#at += 1;
      left = { kind: 'binary', operator: ' ', left, right: this.#range() };
    }
    return left;
  }

  #range(): Ast {
    let left = this.#postfixed();
    while (this.#peekOperator(':')) {
      this.#take();
      left = { kind: 'binary', operator: ':', left, right: this.#postfixed() };
    }
    return left;
  }

  #postfixed(): Ast {
    if (this.#peekOperator('@')) {
      this.#take();
      return { kind: 'unary', operator: '@', operand: this.#postfixed() };
    }
    let operand = this.#primary();
    for (;;) {
      const next = this.#tokens[this.#at]?.text;
      if (next === '#') {
        this.#at += 1;
        operand = { kind: 'postfix', operator: '#', operand };
      } else if (next === '(') {
        operand = { kind: 'apply', callee: operand, args: this.#arguments() };
      } else {
        return operand;
      }
    }
  }

  #primary(): Ast {
    this.#skipSpace();
    const token = this.#tokens[this.#at];
    if (!token) return this.#fail('The formula ends too soon');
    this.#at += 1;
    switch (token.kind) {
      case 'number':
      case 'string':
      case 'boolean':
      case 'error':
        return { kind: 'constant', value: constant(token) };
      case 'reference': {
        const [sheet, address] = splitSheet(token.text);
        const area = parseArea(address);
        if (!area) return this.#fail('Not an address');
        const { top, left, bottom, right } = area;
        return {
          kind: 'reference',
          sheet,
          area: { row: top - 1, column: left - 1, rowCount: bottom - top + 1, columnCount: right - left + 1 },
        };
      }
      case 'name': {
        const [sheet, name] = splitSheet(token.text);
        return { kind: 'name', sheet, name: name.replace(PREFIX, '') };
      }
      case 'table':
        return parseTableReference(token.text) ?? this.#fail('Not a structured reference');
      case 'function':
        return { kind: 'call', name: token.text.replace(PREFIX, '').toUpperCase(), args: this.#arguments() };
      default:
        if (token.text === '(') return this.#parenthesised();
        if (token.text === '{') return this.#array();
        this.#at -= 1;
        return this.#fail('Unexpected text');
    }
  }

  #parenthesised(): Ast {
    const parts = [this.#expression(0)];
    while (this.#peekOperator(',')) {
      this.#take();
      parts.push(this.#expression(0));
    }
    this.#expect(')');
    const [only, ...more] = parts;
    return only && more.length === 0 ? only : { kind: 'union', parts };
  }

  /** From the opening parenthesis. */
  #arguments(): Ast[] {
    this.#expect('(');
    const args: Ast[] = [];
    if (this.#peekOperator(')')) {
      this.#take();
      return args;
    }
    for (;;) {
      const empty = this.#peekOperator(',') || this.#peekOperator(')');
      args.push(empty ? { kind: 'omitted' } : this.#expression(0));
      if (this.#peekOperator(')')) {
        this.#take();
        return args;
      }
      this.#expect(',');
    }
  }

  /** A constant array, after its brace: `{1,2;3,4}`. */
  #array(): Ast {
    const rows: (number | string | boolean | CellError)[][] = [[]];
    for (;;) {
      this.#skipSpace();
      const sign = this.#peekOperator('-') || this.#peekOperator('+') ? this.#take().text : '';
      const token = this.#take();
      if (!['number', 'string', 'boolean', 'error'].includes(token.kind) || (sign !== '' && token.kind !== 'number')) {
        this.#fail('Not a constant');
      }
      const value = constant(token);
      rows.at(-1)?.push(sign === '-' && typeof value === 'number' ? -value : value);
      this.#skipSpace();
      const separator = this.#take().text;
      if (separator === '}') break;
      if (separator === ';') rows.push([]);
      else if (separator !== ',') this.#fail('Unexpected text');
    }
    if (rows.some((row) => row.length !== rows[0]?.length)) this.#fail('Rows of unequal length');
    return { kind: 'array', rows };
  }

  /** Whether the next token, blanks aside, is this operator. */
  #peekOperator(operator: string): boolean {
    let at = this.#at;
    while (this.#tokens[at]?.kind === 'space') at += 1;
    const token = this.#tokens[at];
    return token?.kind === 'operator' && token.text === operator;
  }

  #take(): Token {
    this.#skipSpace();
    const token = this.#tokens[this.#at];
    if (!token) return this.#fail('The formula ends too soon');
    this.#at += 1;
    return token;
  }

  #expect(operator: string): void {
    if (!this.#peekOperator(operator)) this.#fail(`Missing ${operator}`);
    this.#take();
  }

  #skipSpace(): void {
    while (this.#tokens[this.#at]?.kind === 'space') this.#at += 1;
  }

  #fail(message: string): never {
    throw new FormulaSyntaxError(message, this.formula, this.#tokens[this.#at]?.start ?? this.formula.length);
  }
}

function constant({ kind, text }: Token): number | string | boolean | CellError {
  if (kind === 'number') return Number(text);
  if (kind === 'boolean') return text.toLowerCase() === 'true';
  if (kind === 'string') return text.slice(1, -1).replaceAll('""', '"');
  return new CellError(splitSheet(text)[1].toUpperCase() as ErrorCode);
}
