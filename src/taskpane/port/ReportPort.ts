import type { Period } from '../../core/plan/period';
import type { Day } from '../../core/vietnamese/day';
import type { RecognisedSheet } from '../../core/register/Register';
import type { ReportChange } from '../../core/report/changes/changesAgainst';
import type { OtherWorkbook } from '../../core/sheet/OtherWorkbook';
import type { ReportChoices } from '../../excel/report/ReportChoices';
import type { ReportPreview } from '../../excel/report/ReportPreview';

export type { ReportChange, ReportChoices, ReportPreview };

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
