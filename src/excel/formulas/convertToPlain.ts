import type { CellValue } from '../../core/sheet/values';
import { runExcel } from '../host/runExcel';
import { applyFixes } from '../journal/applyFixes';
import type { CellChange } from '../journal/CellChange';
import type { Formula } from '../journal/Formula';
import { placeKey } from '../journal/Cell';
import { revertStep } from '../journal/revertStep';
import type { TaskOptions } from '../reading/Progress';
import { plainOf, type PlainReason } from './plainOf';
import { readResults, type FormulaResult } from './readResults';
import { readSelectedFormulas, type SelectedFormula } from './readSelectedFormulas';

export interface PlainOptions extends TaskOptions {
  /** Of the step in the journal, in the user's words: "Đổi thành công thức thường". */
  readonly title: string;
}

export interface PlainOutcome {
  /** By which the step is reverted; `null` when nothing was converted. */
  readonly id: string | null;
  /** How many cells hold a plain formula now. */
  readonly converted: number;
  /** The selected cells with functions of HTX that stay as they are, and why. */
  readonly left: readonly LeftFormula[];
}

export interface LeftFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: PlainReason;
}

interface Plan {
  readonly selected: SelectedFormula;
  readonly plain: Formula;
}

/**
 * Turns `HTX.PROGRESS`, `HTX.REMAINING` and `HTX.GROWTH` in the selected cells
 * into ordinary Excel formulas, as one step of the journal: for sending the
 * workbook to people without the add-in. Each plain formula is compared with
 * what stood there: where it comes to anything else, the cell gets its formula
 * back and is told among `left`.
 *
 * A spilled result is converted at its anchor: the plain formula spills cell by
 * cell in Excel 2021 and newer.
 *
 * @throws HtxError as `applyFixes`
 */
export async function convertToPlain({ title, ...options }: PlainOptions): Promise<PlainOutcome> {
  const left: LeftFormula[] = [];
  const leave = ({ sheet, cell }: SelectedFormula, reason: PlainReason): void =>
    void left.push({ sheet, cell, reason });
  const selection = await runExcel(
    (context) => readSelectedFormulas(context, (formula) => plainOf(formula) !== undefined),
    { waitForCellEdit: true },
  );
  const plans = selection.flatMap((selected): Plan[] => {
    const verdict = plainOf(selected.formula);
    if (!verdict) return [];
    if ('reason' in verdict) leave(selected, verdict.reason);
    else if (isBusy(selected.result)) leave(selected, 'busy');
    else return [{ selected, plain: verdict.plain }];
    return [];
  });
  if (plans.length === 0) return { id: null, converted: 0, left };

  const applied = await applyFixes({ title, changes: plans.map(asChange) }, options);
  const untouched = new Map(applied.left.map(({ cell, cause }) => [cell, cause]));
  const written: Plan[] = [];
  for (const plan of plans) {
    const cause = untouched.get(plan.selected.cell);
    if (cause) leave(plan.selected, cause === 'protected' ? 'protected' : 'changed');
    else written.push(plan);
  }
  if (applied.id === null) return { id: null, converted: 0, left };

  const different = await differing(written);
  if (different.length > 0) {
    await revertStep(applied.id, { only: different });
    for (const selected of different) leave(selected, 'other-value');
  }
  const converted = written.length - different.length;
  return { id: converted > 0 ? applied.id : null, converted, left };
}

/** The cells whose plain formula does not come to what stood there. */
async function differing(written: readonly Plan[]): Promise<readonly SelectedFormula[]> {
  const name = written[0]?.selected.sheet ?? '';
  const places = written.map(({ selected }) => selected.place);
  const after = await runExcel((context) => readResults(context, context.workbook.worksheets.getItem(name), places));
  return written.flatMap(({ selected }) => {
    const now = after.get(placeKey(selected.place));
    return now && sameResult(selected.result, now) ? [] : [selected];
  });
}

function sameResult(a: FormulaResult, b: FormulaResult): boolean {
  const [first, second] = [a.values.flat(), b.values.flat()];
  return (
    a.values.length === b.values.length &&
    first.length === second.length &&
    first.every((value, index) => isNear(value, second[index] ?? ''))
  );
}

/** Equal but for the last digits, which depend on the order of the operations. */
function isNear(a: CellValue, b: CellValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
}

function asChange({ selected: { sheet, cell, value, formula }, plain }: Plan): CellChange {
  return { sheet, cell, from: value, to: value, fromFormula: formula, toFormula: plain };
}

/** What Excel shows while a custom function has not answered. */
function isBusy({ values }: FormulaResult): boolean {
  return values.flat().some((value) => value === '#BUSY!' || value === '#GETTING_DATA');
}
