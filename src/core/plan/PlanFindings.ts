import type { Target } from './target';

/** What the plans of a workbook say about the lines of the table. */
export interface PlanFindings {
  /** By id of the indicator. */
  readonly targets: ReadonlyMap<string, FoundTarget>;
  /** Rows that may be the plan of a line and were not used, by id of the indicator. */
  readonly doubts: ReadonlyMap<string, readonly PlanDoubt[]>;
  readonly sheets: readonly PlanSheet[];
  /** Targets that no line of the table measures. */
  readonly unmatched: readonly PlanRow[];
}

/** One row of a plan, as it stands in the sheet. */
export interface PlanRow {
  readonly sheet: string;
  readonly row: number;
  readonly label: string;
  /** What the plan says, for the reader: "20", "ít nhất 3". */
  readonly text: string;
}

export interface FoundTarget extends PlanRow {
  /** In the unit of the indicator. */
  readonly target: Target;
  /** For the table: a number for a plain figure, else the words of the plan. */
  readonly plan: number | string;
}

export interface PlanDoubt extends PlanRow {
  readonly why: PlanDoubtKind;
}

/** Why a row of a plan is not set against a line though it may belong to it. */
export type PlanDoubtKind =
  /** It speaks of a part only: "Thành lập mới HTX nông nghiệp". */
  | 'narrower'
  /** "Thành lập mới HTX, THT": one target for two lines. */
  | 'several-kinds'
  | 'kind-missing'
  | 'unit-missing'
  | 'unit-differs'
  /** The words agree only when the accents are taken off. */
  | 'accents'
  | 'target-unclear'
  /** Several rows fit, with different targets. */
  | 'several-rows';

/** A sheet of targets and whether it holds for the period. */
export interface PlanSheet {
  readonly sheet: string;
  readonly use:
    | 'used'
    | 'other-year'
    | 'year-missing'
    | 'year-unclear'
    | 'several-years'
    | 'has-results'
    | 'elsewhere'
    /** No column of it was understood as that of the targets. */
    | 'targets-missing';
  /** The years that it names, or the one that the user has told. */
  readonly years: readonly number[];
  /** The year is the user's word: the sheet names none, or several. */
  readonly isTold?: boolean;
}
