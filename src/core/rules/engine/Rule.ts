import type { CellValue } from '../../sheet/values';
import type { Bilingual, Register, Role } from '../../register/Register';
import type { Field } from '../../register/fields';
import type { Day } from '../../vietnamese/day';
import type { CellPlace, Fix, Severity } from '../Issue';
import type { CheckContext } from './CheckContext';

/** One thing that is checked, with everything that is said about it. */
export interface Rule {
  /** Stays the same for ever: settings, ignored issues and JSON refer to it. */
  readonly id: string;
  readonly severity: Severity;
  /** "Mã số thuế trùng". */
  readonly title: Bilingual;
  /** Why it matters and how to mend it, in a few plain sentences. */
  readonly explanation: Bilingual;
  /** The law or standard behind it: "NĐ 92/2024/NĐ-CP, Điều 14"; absent where it is plain good order. */
  readonly source?: string;
  /** Absent where nothing may differ unreported. */
  readonly tolerance?: Tolerance;
  /** The roles of the sheets that it looks at; absent: every register, log, list and plan. */
  readonly roles?: readonly Role[];
  /** What it finds in one register depends on the others as well: duplicates run across sheets. */
  readonly isAcrossSheets?: true;
  /**
   * Looks through one register and reports what it finds. It yields every few
   * thousand rows, so that whoever runs it can draw, or stop.
   */
  readonly check: (register: Register, context: CheckContext, report: Report) => Steps;
  /** What it finds and what it lets pass: run as tests, shown in the pane as examples. */
  readonly cases: readonly RuleCase[];
}

/** What an office may let differ without a report, in the measure of one rule. */
export interface Tolerance {
  /** What is measured in: "điểm %". */
  readonly unit: Bilingual;
  /** What holds where the workbook says nothing. */
  readonly usual: number;
  /** More would make the rule blind. */
  readonly most: number;
  /** Only whole numbers make sense. */
  readonly whole: boolean;
}

/** Yields to let others work; the value says nothing. */
export type Steps = Generator<undefined, void, undefined>;

export type Report = (finding: Finding) => void;

/** A finding before it is made an issue in one language. Rows and columns from 1. */
export interface Finding {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** One sentence: what is wrong and what to do. */
  readonly message: Bilingual;
  readonly fix?: Fix;
  readonly related?: readonly CellPlace[];
}

/** A tiny sheet and what the rule must find in it. */
export interface RuleCase {
  /** "Hai HTX đang hoạt động chung một mã". */
  readonly title: Bilingual;
  readonly sheets: readonly CaseSheet[];
  /** The day that counts as today; 30 June 2026 where absent. */
  readonly today?: Day;
  /** Everything that the rule finds, in order; empty for a case that passes. */
  readonly finds: readonly CaseFinding[];
}

export interface CaseSheet {
  /** Where absent, the role gives it. */
  readonly name?: string;
  readonly role: Role;
  /** The fields of the columns from A; the header row is row 1, records start in row 2. */
  readonly fields: readonly Field[];
  /** Headers where they matter (a unit in them: "Vốn điều lệ (triệu đồng)"). */
  readonly headers?: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows (from 1) that are totals and not records. */
  readonly totals?: readonly number[];
  /** Rows (from 1) that open a section, and not records. */
  readonly sections?: readonly number[];
  /** "B2:B4". */
  readonly merges?: readonly string[];
}

export interface CaseFinding {
  /** `"B3"`; in the first sheet where `sheet` is absent. */
  readonly cell: string;
  readonly sheet?: string;
  readonly fix?: Fix;
}
