import type { CellValue } from '../../core/sheet/values';
import type { JournalChange } from '../state/journalSection';
import type { Formula } from './Formula';
import type { CellNow } from './readCells';
import { sameFormula } from './sameFormula';
import { sameValue } from './sameValue';

/** What a user enters into a cell: a value, or a formula, whose value is then only what it last came to. */
export interface Content {
  readonly value: CellValue;
  readonly formula: Formula | undefined;
}

type Change = Pick<JournalChange, 'from' | 'to' | 'fromFormula' | 'toFormula'>;

/** What the cell holds before the change. */
export function contentBefore({ from, fromFormula }: Change): Content {
  return { value: from, formula: fromFormula };
}

/** What the cell holds after the change. */
export function contentAfter({ to, toFormula }: Change): Content {
  return { value: to, formula: toFormula };
}

/** Whether a cell holds a content: a formula by its letters, whatever it comes to; a value never by a formula. */
export function holds(now: CellNow, { value, formula }: Content): boolean {
  if (formula === undefined) return !now.isFormula && sameValue(now.value, value);
  return now.formula !== undefined && sameFormula(now.formula, formula);
}

/** Whether two contents are the same, so that there is nothing to write. */
export function sameContent(a: Content, b: Content): boolean {
  if (a.formula === undefined && b.formula === undefined) return sameValue(a.value, b.value);
  return a.formula === b.formula;
}
