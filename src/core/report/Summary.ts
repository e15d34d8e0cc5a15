import type { Period } from '../plan/period';
import type { PlanSheet } from '../plan/PlanFindings';
import type { TargetVerdict } from '../plan/judgeTarget';
import type { Target } from '../plan/target';
import type { Breakdown } from './breakdown/Breakdown';
import type { Comparison } from './comparison/Comparison';
import type { Gap } from './gap/Gap';
import type { LiveFigure } from './live/LiveFigure';
import type { Finding } from './reconcile/Finding';

/** Where a figure comes from: the rows that were counted. */
export interface Evidence {
  readonly sheet: string;
  /** As the user reads them, from 1, in the order of the sheet. */
  readonly rows: readonly number[];
  /** The other sheets of a register that is kept in several (one a district); absent when there is one sheet. */
  readonly others?: readonly Evidence[];
}

/** One line of the half-year summary. */
export interface Indicator {
  readonly id: string;
  /** Heading of the part of the table that the line stands in: "Hỗ trợ vốn". */
  readonly group: string;
  /** Position in the table: "1", "2", "4.1". */
  readonly ordinal: string;
  readonly label: string;
  readonly unit: string;
  /** The target as the plan states it (20, "ít nhất 3"), `null` where there is none. */
  readonly plan: number | string | null;
  /** `plan` as understood; `null` where there is none or where it could not be read without doubt. */
  readonly target: Target | null;
  /** What was reached, `null` where nothing could be measured (then `note` says why). */
  readonly actual: number | null;
  /** actual / target as a ratio, `null` without a target that measures the same thing. */
  readonly percent: number | null;
  readonly evidence: Evidence | null;
  /** How it stands to the plan at this time of the year; absent or `null` where that cannot be said. */
  readonly verdict?: TargetVerdict | null;
  /** Beside the same period of the year before; absent or `null` when nothing is known of that. */
  readonly comparison?: Comparison | null;
  /** How `actual` stays alive in the sheet; absent or `null` where there is nothing to count. */
  readonly live?: LiveFigure | null;
  /** Why there is no `actual`, and what would give one; absent or `null` where there is one. */
  readonly gap?: Gap | null;
  /** What the reader of the sheet must know about this line; empty if nothing. */
  readonly note: string;
}

/** The half-year summary as data: the sheet, the preview, the narrative and the JSON are made of this. */
export interface Summary {
  /** Name of the sheet to write: "Sơ kết 6T-2020". */
  readonly sheetName: string;
  readonly period: Period;
  readonly title: string;
  /** The agency as the registers' own headings name it ("LIÊN MINH HTX TỈNH NINH BÌNH"), `null` if they do not. */
  readonly agency: string | null;
  readonly indicators: readonly Indicator[];
  /** The sheets of targets, those that were not used among them. */
  readonly plans?: readonly PlanSheet[];
  /** Tables by sector and place, in the template that has them. */
  readonly breakdowns?: readonly Breakdown[];
  /** The article's paragraphs, rebuilt from the figures; plain text, paragraphs separated by a newline. */
  readonly narrative: string;
  /** What does not fit together and should be looked at before printing; the notes say it too. */
  readonly findings?: readonly Finding[];
  /** What was excluded, what was not found, what must be looked at. */
  readonly notes: readonly string[];
}
