import { callsIn } from '../../core/formulas/callsIn';
import { toPlainFormula } from '../../core/formulas/toPlainFormula';
import { isFormula, type Formula } from '../journal/Formula';

/** Why a formula with functions of HTX stays as it is. */
export type PlainReason =
  /** It uses a function of HTX that Excel has no counterpart for. */
  | 'no-counterpart'
  /** An argument is missing or is a text, such as a target in words. */
  | 'argument'
  /** It takes or fills several cells, and the plain formula would not do so cell by cell. */
  | 'several-cells'
  /** The plain formula came to something else, for instance because a cell holds a target in words. */
  | 'other-value'
  /** Its result is not there yet. */
  | 'busy'
  /** The cell was changed meanwhile. */
  | 'changed';

export type PlainVerdict = { readonly plain: Formula } | { readonly reason: PlainReason };

const WITH_COUNTERPART: ReadonlySet<string> = new Set(['PROGRESS', 'REMAINING', 'GROWTH']);

/** The plain formula for one that uses HTX, or why there is none; `undefined` when nothing of HTX is in the formula. */
export function plainOf(formula: string, isSpilling: boolean): PlainVerdict | undefined {
  const names = htxNames(formula);
  if (names === undefined) return { reason: 'argument' };
  if (names.length === 0) return undefined;
  if (names.some((name) => !WITH_COUNTERPART.has(name))) return { reason: 'no-counterpart' };
  const plain = toPlainFormula(formula);
  if (!isFormula(plain)) return { reason: 'argument' };
  return testsOneCell(plain, isSpilling) ? { plain } : { reason: 'several-cells' };
}

/** The functions of HTX in a formula, those in arguments of others too. */
function htxNames(formula: string): readonly string[] | undefined {
  const names: string[] = [];
  for (const { name, args } of callsIn(formula) ?? [{ name: '', args: [] }]) {
    const inner = args.map(htxNames);
    if (name === '' || inner.includes(undefined)) return undefined;
    names.push(name, ...inner.flatMap((found) => found ?? []));
  }
  return names;
}

/**
 * Excel's `N` looks at the first cell of a range only: what it tests must be
 * one cell, or a plan of 0 further down would go unnoticed.
 */
function testsOneCell(plain: string, isSpilling: boolean): boolean {
  const code = plain.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  const tests = [...code.matchAll(/(?<![\p{L}\p{N}_.])N\(/gu)].map(({ index }) => argumentAt(code, index + 2));
  if (isSpilling) return tests.length === 0;
  return tests.every((tested) => !/[:#{]|\[(?!@)/.test(tested.replaceAll('[#This Row]', '')));
}

/** The argument that begins here, up to the parenthesis that closes it. */
function argumentAt(code: string, from: number): string {
  let depth = 1;
  let end = from;
  for (; end < code.length && depth > 0; end += 1) {
    if (code[end] === '(') depth += 1;
    if (code[end] === ')') depth -= 1;
  }
  return code.slice(from, end - 1);
}
