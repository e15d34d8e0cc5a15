import type { Day, Period } from '../../core/plan/period';
import type { RecognisedSheet } from '../../core/register/Register';
import type { ReportChange } from '../../core/report/changes/changesAgainst';
import type { CountedRow } from '../../core/report/counted/countedRows';
import type { ReportSettings } from '../../core/report/ReportSettings';
import type { SheetLayout } from '../../core/report/SheetLayout';
import type { Summary } from '../../core/report/Summary';
import type { OtherWorkbook } from '../../core/sheet/OtherWorkbook';
import type { ReportChoices } from '../../excel/report/ReportChoices';

export type { ReportChange, ReportChoices };

/** What is absent is as the workbook keeps it. */
export interface ReportOptions {
  readonly today: Day;
  /** The one that the workbook's dates suggest, where absent. */
  readonly period?: Period;
  /** Counted together with this workbook. */
  readonly others?: readonly OtherWorkbook[];
  /** Of the year before, to be compared with. */
  readonly previousWorkbooks?: readonly OtherWorkbook[];
}

export interface ReportPreview {
  readonly summary: Summary;
  readonly layout: SheetLayout;
  /** Those that it was made under; what is absent has its default. */
  readonly settings: Partial<ReportSettings>;
  /** The rows behind the figure of a line, by its id. */
  readonly rowsBehind: (indicator: string) => readonly CountedRow[];
  /** Beside the report sheet that is there: lines that would read differently. Absent where there is none of HTX's. */
  readonly changes?: readonly ReportChange[];
}

/** What the user decides about the report of this workbook, kept in it. */
export interface ReportChoicesPort {
  readonly read: () => Promise<ReportChoices>;
  /** Replaces the members that are given. */
  readonly save: (change: Partial<ReportChoices>) => Promise<void>;
}

/** A workbook from a file, and what was recognised in it. */
export interface FoundWorkbook {
  readonly workbook: OtherWorkbook;
  /** Its tables that HTX knows, in the order of the file. */
  readonly tables: readonly RecognisedSheet[];
}
