import type { Day } from '../../core/vietnamese/day';
import type { Field } from '../../core/register/fields';
import type { RecognisedSheet, Role } from '../../core/register/Register';
import type { RegisterSize } from '../../core/register/registerSizes';
import type { Summary } from '../../core/report/Summary';
import type { ReportSettings } from '../../core/report/ReportSettings';
import type { Issue } from '../../core/rules/Issue';
import type { RuleSettings } from '../../core/rules/RuleSettings';
import type { SettingsDifference } from '../../core/settings/settingsDifference';
import type { CellValue } from '../../core/sheet/values';
import type { Language } from '../../locales/Texts';
import type { FoundWorkbook, ReportChoicesPort, ReportOptions, ReportPreview } from './ReportPort';

export type { FoundWorkbook, ReportChoicesPort, ReportOptions, ReportPreview } from './ReportPort';

/**
 * All that the pane asks of the workbook. Components reach it through
 * `usePort` and know nothing of Office.js; tests give them one of their own.
 * Optional members are abilities: where one is absent, the pane does not show
 * what would need it.
 */
export interface ExcelPort {
  readonly recognise: (run: Run) => Promise<readonly RecognisedSheet[]>;
  readonly check: (options: CheckOptions & Run) => Promise<CheckResult>;
  /** The report as it would be written; changes nothing. */
  readonly preview: (options: ReportOptions & Run) => Promise<ReportPreview>;
  readonly createReport: (options: ReportOptions & Run) => Promise<Summary>;
  readonly reportChoices?: ReportChoicesPort;
  /** Reads an .xlsx file from the user's disk; nothing of it is kept in the workbook. */
  readonly readWorkbookFile?: (file: File) => Promise<FoundWorkbook>;
  /** Shows and selects a cell or range: `goTo('DS HTX', 'B7')`. */
  readonly goTo: (sheet: string, address: string) => Promise<void>;
  readonly office: OfficeSurroundings;
  /** Calls back after a change of any cell, until the returned function is called. */
  readonly onChange?: (changed: () => void) => () => void;
  readonly fixes?: FixPort;
  readonly ignored?: IgnorePort;
  readonly marks?: MarkPort;
  readonly mappings?: MappingPort;
  /** What the user has selected, one area of one sheet. */
  readonly readSelection?: () => Promise<Selection>;
  /** What the cells of a few rows hold now. */
  readonly readRecords?: (places: readonly RecordPlace[]) => Promise<readonly (readonly CellValue[])[]>;
  /** Lists the issues on a sheet of its own, for people without the add-in. */
  readonly writeIssues?: (issues: readonly Issue[], options: CheckOptions & Run) => Promise<IssuesWritten>;
  /** Follows the user's edits with a check of what depends on them, until the returned function is called. */
  readonly follow?: (options: CheckOptions & LiveListeners) => () => void;
  readonly settings?: SettingsPort;
  readonly history?: HistoryPort;
  /** Puts a formula into the selected cell; resolves to its address. */
  readonly insertFormula?: (formula: string) => Promise<string>;
  /** Turns the HTX formulas of the selected cells into ordinary ones, as one step of the history with this title. */
  readonly convertToPlain?: (options: { readonly title: string } & Run) => Promise<PlainOutcome>;
  /** Keeps the language in the workbook, for what speaks when the pane is closed. */
  readonly saveLanguage?: (language: Language) => Promise<void>;
  /** What HTX did last in this workbook. */
  readonly readLastWork?: () => Promise<LastWork>;
  /** Adds the sheets of the sample to the workbook. */
  readonly addSample?: () => Promise<void>;
}

/** Some cells of one row. Row and columns from 1. */
export interface RecordPlace {
  readonly sheet: string;
  readonly row: number;
  readonly columns: readonly number[];
}

/** Times in milliseconds since 1970; what was never done is absent. */
export interface LastWork {
  readonly checked?: number;
  /** How long each register was then, by what its sheet is called now; absent where that was not kept. */
  readonly registers?: readonly RegisterSize[];
  /** The latest one. Its sheet by its name of now; absent where it is gone. */
  readonly report?: { readonly sheet?: string; readonly time: number };
}

/** What long work is told and tells: rows done of all. An aborted signal ends it with an error. */
export interface Run {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly phase: 'read' | 'check' | 'write';
  /** Rows. */
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  /** Of a check: what it found so far; the same list while nothing came. */
  readonly found?: readonly Issue[];
}

export interface CheckOptions {
  readonly today: Day;
  readonly language: Language;
}

export interface CheckResult {
  readonly sheets: readonly RecognisedSheet[];
  /** Without those that were ignored when the check ran. */
  readonly issues: readonly Issue[];
  /** Those that were, as far as they are still there; absent where that is not known. */
  readonly ignored?: readonly IgnoredIssue[];
  /** Absent when this is the first check of the workbook. */
  readonly since?: SinceLastCheck;
}

export interface SinceLastCheck {
  /** When the last check ran, in milliseconds since 1970. */
  readonly time: number;
  readonly added: number;
  readonly solved: number;
}

/** What Office tells about itself; everything may be unknown, on the web above all. */
export interface OfficeSurroundings {
  /** Of Excel's own texts: "vi-VN". */
  readonly language: string | undefined;
  /** At the moment of reading: the user may change the theme while the pane is open. */
  readonly isDark: boolean | undefined;
}

export interface FixPort {
  /** Writes the fixes of the issues; a cell that changed since the check is left alone. */
  readonly apply: (issues: readonly Issue[], options: { readonly title: string } & Run) => Promise<FixOutcome>;
}

export interface FixOutcome {
  readonly fixed: number;
  /** Cells that no longer held what the check saw, or that hold a formula. */
  readonly skipped: number;
  /** Cells that a protected sheet keeps locked; absent if there are none. */
  readonly locked?: LockedCells;
}

/** Cells that were left because their sheets are protected. */
export interface LockedCells {
  readonly count: number;
  readonly sheets: readonly string[];
}

export interface PlainOutcome {
  /** Cells that hold an ordinary formula now. */
  readonly converted: number;
  /** Selected cells that keep their HTX formula, and why. */
  readonly left: readonly { readonly sheet: string; readonly cell: string; readonly reason: PlainReason }[];
}

export type PlainReason = 'no-counterpart' | 'argument' | 'other-value' | 'busy' | 'changed' | 'protected';

export interface IgnoredIssue {
  readonly issue: Issue;
  readonly reason: string;
}

export interface IgnorePort {
  readonly read: () => Promise<readonly IgnoredIssue[]>;
  readonly add: (issue: Issue, reason: string) => Promise<void>;
  readonly remove: (issue: Issue) => Promise<void>;
}

export interface MarkPort {
  readonly show: (issues: readonly Issue[]) => Promise<MarksMade>;
  readonly clear: () => Promise<MarksCleared>;
}

export interface MarksCleared {
  /** Sheets that keep their colours. */
  readonly protectedSheets: readonly string[];
}

export interface MarksMade {
  readonly cells: number;
  /** Cells without a colour because there were too many. */
  readonly leftOut: number;
  /** Sheets that take no colours. */
  readonly protectedSheets: readonly string[];
}

export interface IssuesWritten {
  /** Of the sheet. */
  readonly name: string;
  /** Issues that are not on the sheet because there were too many; the gravest come first. */
  readonly leftOut: number;
  /** The name under which an earlier sheet is kept that somebody has written into. */
  readonly keptAs: string | null;
}

export interface LiveListeners {
  /** Hears all issues of the workbook after each edit. */
  readonly onIssues: (issues: readonly Issue[]) => void;
  /** Hears that an edit could not be followed. */
  readonly onError: (error: unknown) => void;
}

/** What the office has decided and the workbook keeps; what is absent has its default. */
export interface WorkbookSettings {
  readonly report: Partial<ReportSettings>;
  readonly rules: RuleSettings;
}

export interface SettingsPort {
  readonly read: () => Promise<WorkbookSettings>;
  /** Changes some of the report's settings. */
  readonly saveReport: (change: Partial<ReportSettings>) => Promise<void>;
  /** Replaces what was decided about the rules. */
  readonly saveRules: (rules: RuleSettings) => Promise<void>;
  readonly file?: SettingsFilePort;
}

/** The settings that an office takes from one workbook into another, as the text of a file. */
export interface SettingsFilePort {
  readonly write: () => Promise<string>;
  /** What such a text would change; changes nothing. */
  readonly preview: (text: string) => Promise<SettingsDifference>;
  readonly take: (text: string) => Promise<void>;
}

/** How the user wants a sheet to be read; what is absent is left to recognition. */
export interface SheetMapping {
  readonly sheet: string;
  readonly role?: Role;
  readonly headerRow?: number;
  /** By column (from 1); `null` for a column not to be used. */
  readonly fields?: ReadonlyMap<number, Field | null>;
}

export interface Selection {
  readonly sheet: string;
  /** Without the sheet: "B3:D9", "3:3", "C:C". */
  readonly address: string;
}

export interface MappingPort {
  readonly save: (mapping: SheetMapping) => Promise<void>;
  readonly forget: (sheet: string) => Promise<void>;
}

/** One run of fixes. */
export interface HistoryStep {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly cells: number;
  readonly isReverted: boolean;
}

export interface HistoryPort {
  /** The newest first. */
  readonly read: () => Promise<readonly HistoryStep[]>;
  readonly revert: (id: string, run: Run) => Promise<RevertOutcome>;
}

export interface RevertOutcome {
  readonly restored: number;
  /** Cells that were edited since and stay as they are. */
  readonly kept: number;
  /** Cells that a protected sheet keeps locked; absent if there are none. */
  readonly locked?: LockedCells;
}
