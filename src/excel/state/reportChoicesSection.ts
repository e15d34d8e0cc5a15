import * as v from 'valibot';
import { TEMPLATE_NAMES } from '../../core/plan/templates/templateNamed';

const text = v.pipe(v.string(), v.maxLength(32_767));
const figure = v.pipe(v.number(), v.finite());
const year = v.pipe(v.number(), v.safeInteger(), v.minValue(1900), v.maxValue(2200));

/** As `DefinitionChanges` has them. */
const changesSchema = v.object({
  hidden: v.exactOptional(v.array(text)),
  reworded: v.exactOptional(v.record(text, v.object({ label: v.exactOptional(text), unit: v.exactOptional(text) }))),
  added: v.exactOptional(
    v.array(
      v.object({
        id: text,
        group: text,
        label: text,
        unit: text,
        after: v.exactOptional(text),
        isPart: v.exactOptional(v.boolean()),
      }),
    ),
  ),
});

/** What the user decides about the contents of the report, beside its period and the typed figures. */
export const reportChoicesSchema = v.object({
  /** `null`: the default one. */
  template: v.nullable(v.picklist(TEMPLATE_NAMES)),
  /** By template; a template that is not here is as it comes. */
  definitions: v.object({ A: v.exactOptional(changesSchema), C: v.exactOptional(changesSchema) }),
  /** Figures of the same period of the year before that the user typed, by indicator. */
  samePeriod: v.array(v.tuple([text, figure])),
  /** Sheets of this workbook that hold the registers of the year before. */
  previousSheets: v.array(v.object({ sheetId: text, sheet: text })),
  isConverted: v.boolean(),
  /** The years of plans that name none. */
  planYears: v.array(
    v.union([
      v.object({ sheetId: text, sheet: text, year }),
      // As they were kept before sheets were known by their ids.
      v.pipe(
        v.tuple([text, year]),
        v.transform(([sheet, ofPlan]) => ({ sheetId: '', sheet, year: ofPlan })),
      ),
    ]),
  ),
  /** Write a second sheet that lists the counted rows. */
  countedRows: v.boolean(),
});

export type StoredReportChoices = v.InferOutput<typeof reportChoicesSchema>;

/** What holds in a workbook that nothing was chosen in, or whose state is older than these choices. */
export const NO_REPORT_CHOICES: StoredReportChoices = {
  template: null,
  definitions: {},
  samePeriod: [],
  previousSheets: [],
  isConverted: false,
  planYears: [],
  countedRows: false,
};
