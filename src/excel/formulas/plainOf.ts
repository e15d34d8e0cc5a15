import { callsIn } from '../../core/formulas/callsIn';
import { toPlainFormula } from '../../core/formulas/toPlainFormula';
import { isFormula, type Formula } from '../journal/Formula';

/** Why a formula with functions of HTX stays as it is. */
export type PlainReason =
  /** It uses a function of HTX that Excel has no counterpart for. */
  | 'no-counterpart'
  /** An argument is missing or is a text, such as a target in words. */
  | 'argument'
  /** The plain formula came to something else, for instance because a cell holds a target in words. */
  | 'other-value'
  /** Its result is not there yet. */
  | 'busy'
  /** The cell was changed meanwhile. */
  | 'changed'
  /** Its sheet is protected. */
  | 'protected';

export type PlainVerdict = { readonly plain: Formula } | { readonly reason: PlainReason };

const WITH_COUNTERPART: ReadonlySet<string> = new Set(['PROGRESS', 'REMAINING', 'GROWTH']);

/** The plain formula for one that uses HTX, or why there is none; `undefined` when nothing of HTX is in the formula. */
export function plainOf(formula: string): PlainVerdict | undefined {
  const names = htxNames(formula);
  if (names === undefined) return { reason: 'argument' };
  if (names.length === 0) return undefined;
  if (names.some((name) => !WITH_COUNTERPART.has(name))) return { reason: 'no-counterpart' };
  const plain = toPlainFormula(formula);
  if (!isFormula(plain)) return { reason: 'argument' };
  return { plain };
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
