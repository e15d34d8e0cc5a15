import { callsIn } from './callsIn';

const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;

type Rewrite = (args: readonly string[]) => string | undefined;

/** Each function in terms of Excel's own, over arguments that are rewritten already. */
const PLAIN: Readonly<Record<string, Rewrite>> = {
  PROGRESS: (args) => two(args, (actual, plan) => `IF(${actual}="","",IF(${isNoBase(plan)},NA(),${actual}/${plan}))`),
  REMAINING: (args) =>
    two(args, (actual, plan) => `IF(${actual}="","",IF(${plan}="",NA(),IF(${plan}>${actual},${plan}-${actual},0)))`),
  GROWTH: (args) =>
    two(
      args,
      (current, previous) => `IF(${current}="","",IF(${isNoBase(previous)},NA(),(${current}-${previous})/${previous}))`,
    ),
};

/**
 * A formula that people without the add-in can use: calls of `HTX.PROGRESS`,
 * `HTX.REMAINING` and `HTX.GROWTH` become ordinary Excel formulas with the same
 * results for numbers and empty cells: `toPlainFormula('=HTX.PROGRESS(A2,B2)')`
 * is `'=IF(A2="","",IF(N(B2)<=0,NA(),A2/B2))'`; longer arguments get parentheses where they
 * need them. `undefined` where another function of HTX is in it, an
 * argument is a text or missing, or the formula cannot be read; the same formula
 * where nothing of HTX is in it. Texts and names of sheets are left alone.
 */
export function toPlainFormula(formula: string): string | undefined {
  const calls = callsIn(formula);
  if (calls === undefined) return undefined;
  let plain = '';
  let at = 0;
  for (const { name, start, end, args } of calls) {
    const rewritten = args.map(toPlainFormula);
    const known = rewritten.filter((arg) => arg !== undefined);
    const replaced = known.length === args.length ? PLAIN[name]?.(known) : undefined;
    if (replaced === undefined) return undefined;
    plain += formula.slice(at, start) + replaced;
    at = end;
  }
  return plain + formula.slice(at);
}

function two(args: readonly string[], write: (first: string, second: string) => string): string | undefined {
  const [first = '', second = '', ...others] = args.map((arg) => arg.trim());
  // A target in words has no counterpart in Excel's own functions.
  if (first === '' || second === '' || others.length > 0 || [first, second].some(isText)) return undefined;
  return write(operand(first), operand(second));
}

/**
 * Whether there is nothing to divide by. A reference to one cell is tested with
 * `N`, for which an empty text is 0 too; over several cells `N` looks at the first alone, so
 * these are tested cell by cell: empty (as a number 0), or not above 0. A text is
 * greater than any number, and a division by it fails as it does in one cell.
 */
function isNoBase(plan: string): string {
  return isOneCell(plan) ? `N(${plan})<=0` : `IF(${plan}="",TRUE,${plan}<=0)`;
}

/** Cells and numbers alone: no range, spill, array constant, table, name, nor a function that may give several cells. */
function isOneCell(argument: string): boolean {
  const bare = argument.replace(/'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!/gu, '');
  const words = bare.match(/[\p{L}_\\$][\p{L}\p{N}_.$]*/gu) ?? [];
  return !/[:#{[@"(]/.test(bare.replace(/^\(/, '')) && words.every((word) => CELL.test(word));
}

function isText(argument: string): boolean {
  return argument.startsWith('"');
}

/** In parentheses, unless it is one reference or number. */
function operand(argument: string): string {
  return /^(?:[$A-Za-z0-9_.:!]+|'(?:[^']|'')*'![$A-Za-z0-9:]+)$/.test(argument) ? argument : `(${argument})`;
}
