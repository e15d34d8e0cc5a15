/** A call of a custom function of HTX in a formula. */
export interface HtxCall {
  /** "PROGRESS", in capitals. */
  readonly name: string;
  /** Where the call begins, and the place behind its closing parenthesis. */
  readonly start: number;
  readonly end: number;
  readonly args: readonly string[];
}

const CALL = /(?:_xldudf_)?HTX[._]([A-Za-z]+)\(/iy;
const WORD = /[\p{L}\p{N}_.\\]/u;

/**
 * The outermost calls of HTX functions in a formula, or in a part of one;
 * texts, names of sheets and array constants are not looked into. `undefined`
 * when quotes or parentheses do not close.
 */
export function callsIn(formula: string): readonly HtxCall[] | undefined {
  const calls: HtxCall[] = [];
  for (let at = 0; at < formula.length;) {
    CALL.lastIndex = at;
    const match = WORD.test(formula[at - 1] ?? '') ? null : CALL.exec(formula);
    if (match) {
      const body = readArguments(formula, CALL.lastIndex);
      if (!body) return undefined;
      calls.push({ name: (match[1] ?? '').toUpperCase(), start: at, ...body });
      at = body.end;
      continue;
    }
    const next = skipQuoted(formula, at);
    if (next === undefined) return undefined;
    at = next;
  }
  return calls;
}

/** The arguments from behind an opening parenthesis, and the place behind the closing one. */
function readArguments(formula: string, from: number): Pick<HtxCall, 'args' | 'end'> | undefined {
  const args: string[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < formula.length;) {
    const letter = formula[at] ?? '';
    if (depth === 0 && (letter === ',' || letter === ';' || letter === ')')) {
      args.push(formula.slice(start, at));
      start = at + 1;
      if (letter === ')') return { args, end: at + 1 };
    }
    if ('({['.includes(letter)) depth += 1;
    if (')}]'.includes(letter)) depth -= 1;
    const next = skipQuoted(formula, at);
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

/** The place behind the quoted run that begins here, else behind the letter; `undefined` for a quote that never closes. */
function skipQuoted(formula: string, at: number): number | undefined {
  const quote = formula[at];
  if (quote !== '"' && quote !== "'") return at + 1;
  for (let end = at + 1; end < formula.length; end += 1) {
    if (formula[end] !== quote) continue;
    if (formula[end + 1] === quote) end += 1;
    else return end + 1;
  }
  return undefined;
}
