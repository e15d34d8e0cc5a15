import * as v from 'valibot';
import { isFormula, type Formula } from '../journal/Formula';

const text = v.pipe(v.string(), v.maxLength(32_767));
const cellValue = v.union([text, v.pipe(v.number(), v.finite()), v.boolean()]);
const formula = v.custom<Formula>((input) => isFormula(input) && input.length <= 32_767);
const address = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/));

const changeSchema = v.object({
  /** "B7", where it was when it was written. */
  cell: address,
  from: cellValue,
  to: cellValue,
  /** Formulas, where the cell held one before or holds one afterwards; absent in steps of values. */
  fromFormula: v.optional(formula),
  toFormula: v.optional(formula),
  /** Number formats, where the change had to touch them. */
  fromFormat: v.optional(text),
  toFormat: v.optional(text),
  /** What stood elsewhere in the row, by which the row is known again. */
  row: v.optional(v.array(v.tuple([v.pipe(v.number(), v.safeInteger(), v.minValue(1)), text]))),
});

const sheetSchema = v.object({ id: text, name: text, changes: v.array(changeSchema) });

const stepSchema = v.object({
  id: text,
  /** In plain words: "Thêm số 0 đầu mã số thuế". */
  title: text,
  /** ISO time. */
  time: text,
  /**
   * `writing` and `reverting`: announced, and cut short if it is still there
   * when the journal is read; the cells tell then how far it came.
   */
  status: v.picklist(['writing', 'done', 'reverting']),
  /** How many cells the step changed at first. */
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The changes that still stand. */
  sheets: v.array(sheetSchema),
});

export const journalSchema = v.object({
  /** Steps that had to be dropped because the journal grew too long: these cannot be reverted any more. */
  forgotten: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Oldest first. */
  steps: v.array(stepSchema),
});

export type JournalChange = v.InferOutput<typeof changeSchema>;
export type SheetChanges = v.InferOutput<typeof sheetSchema>;
export type StoredStep = v.InferOutput<typeof stepSchema>;

export interface Journal {
  readonly forgotten: number;
  readonly steps: readonly StoredStep[];
}
