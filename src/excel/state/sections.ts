import * as v from 'valibot';
import { FIELDS, type Field } from '../../core/register/fields';
import type { Role } from '../../core/register/Register';
import { journalSchema, type Journal } from './journalSection';
import { NO_REPORT_CHOICES, reportChoicesSchema } from './reportChoicesSection';

/** Texts of sheets and cells end somewhere: a cell holds at most 32,767 characters. */
const text = v.pipe(v.string(), v.maxLength(32_767));
const cellValue = v.union([text, v.pipe(v.number(), v.finite()), v.boolean()]);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const ROLES: readonly Role[] = [
  'cooperatives',
  'groups',
  'unions',
  'creditFunds',
  'activities',
  'loans',
  'works',
  'plan',
  'report',
  'other',
];
const KNOWN_FIELDS = [...new Set(Object.values(FIELDS).flatMap((specs) => Object.keys(specs) as Field[]))];

const severity = v.picklist(['error', 'warning', 'info']);
const day = v.object({ year: count, month: count, day: count });

/** As `ReportSettings` has them; what is absent has its default. */
const reportSettingsSchema = v.partial(
  v.object({
    parentAgency: text,
    agency: text,
    number: text,
    place: text,
    date: v.nullable(v.union([day, v.literal('today')])),
    signerTitle: v.array(text),
    signerName: text,
    recipients: v.array(text),
    orientation: v.picklist(['Portrait', 'Landscape']),
    percentDecimals: v.picklist([0, 1, 2]),
    keepZeros: v.boolean(),
    leadingZero: v.boolean(),
    countCreditFunds: v.boolean(),
    countUnions: v.boolean(),
  }),
);

const settingsSchema = v.object({
  /** `null`: the user has not chosen; HTX speaks Vietnamese then. */
  language: v.nullable(v.picklist(['vi', 'en'])),
  /** As `parsePeriod` reads it ("2020-H1"), `null`: found from the registers and the date. */
  period: v.nullable(text),
  report: reportSettingsSchema,
  /** Figures that the user typed, by indicator. */
  manual: v.array(v.tuple([text, v.pipe(v.number(), v.finite())])),
  /** Absent in states that are older than it. */
  choices: v.optional(reportChoicesSchema, NO_REPORT_CHOICES),
  /** As `RuleSettings` has them, by rule. */
  rules: v.record(
    text,
    v.object({
      off: v.optional(v.boolean()),
      severity: v.optional(severity),
      tolerance: v.optional(v.pipe(v.number(), v.finite())),
    }),
  ),
});

const mappingSchema = v.object({
  sheetId: text,
  sheet: text,
  /** What the user said the sheet is; `null`: recognised. */
  role: v.nullable(v.picklist(ROLES)),
  /** From 1; `null`: recognised. */
  headerRow: v.nullable(v.pipe(count, v.minValue(1))),
  /** What stood in that row; absent in choices that are older than this, which go by the number. */
  headerTexts: v.optional(v.array(text)),
  /** Columns by what stands above them, so that inserted columns do not matter; `null`: a column to leave alone. */
  columns: v.array(v.object({ header: text, field: v.nullable(v.picklist(KNOWN_FIELDS)) })),
});

const ignoredSchema = v.object({
  /** As it was when it was ignored; `issueKey` tells whether another one is the same. */
  issue: v.object({
    rule: text,
    severity,
    sheet: text,
    cell: text,
    value: cellValue,
    message: text,
    record: v.optional(text),
  }),
  reason: text,
  /** ISO time. */
  time: text,
});

const lastCheckSchema = v.nullable(
  v.object({
    /** ISO time. */
    time: text,
    /** A short print of the key of each issue. */
    prints: v.array(text),
    /** How long each register was; absent in checks that are older than this. */
    registers: v.exactOptional(v.array(v.object({ sheetId: text, sheet: text, role: v.picklist(ROLES), rows: count }))),
  }),
);

const reportSchema = v.object({
  sheetId: text,
  sheet: text,
  kind: v.picklist(['report', 'issues']),
  /** Of the formulas and constants as HTX wrote them: a sheet with another one was changed by the user. */
  fingerprint: text,
  time: text,
  /** Where users may add to the notes of a report; absent in sheets without such a column and in older states. */
  notes: v.optional(
    v.object({
      /** From 1. */
      column: v.pipe(count, v.minValue(1)),
      /** As `fingerprint`, with the notes left out: whether anything else was changed. */
      fingerprint: text,
      /** What HTX wrote itself into each, by indicator. */
      lines: v.array(v.object({ id: text, row: v.pipe(count, v.minValue(1)), text })),
    }),
  ),
});

/** What each section must look like to be believed. */
export const SECTION_SCHEMAS = {
  settings: settingsSchema,
  mappings: v.array(mappingSchema),
  ignored: v.array(ignoredSchema),
  journal: journalSchema,
  lastCheck: lastCheckSchema,
  reports: v.array(reportSchema),
};

export type Settings = v.InferOutput<typeof settingsSchema>;
export type SheetMapping = v.InferOutput<typeof mappingSchema>;
export type IgnoredIssue = v.InferOutput<typeof ignoredSchema>;
export type LastCheck = NonNullable<v.InferOutput<typeof lastCheckSchema>>;
export type WrittenSheet = v.InferOutput<typeof reportSchema>;

/** What HTX keeps in the workbook; all of it can be thrown away without harm to the user's data. */
export interface WorkbookState {
  readonly settings: Readonly<Settings>;
  readonly mappings: readonly SheetMapping[];
  readonly ignored: readonly IgnoredIssue[];
  readonly journal: Journal;
  readonly lastCheck: LastCheck | null;
  /** The sheets that HTX wrote itself: never read as registers. */
  readonly reports: readonly WrittenSheet[];
}

export type Section = keyof WorkbookState;

export const SECTIONS = Object.keys(SECTION_SCHEMAS) as Section[];

export const EMPTY_STATE: WorkbookState = {
  settings: { language: null, period: null, report: {}, manual: [], choices: NO_REPORT_CHOICES, rules: {} },
  mappings: [],
  ignored: [],
  journal: { forgotten: 0, steps: [] },
  lastCheck: null,
  reports: [],
};
