/** A calendar day without time or zone. `month` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A span of days, both included, and how it is called. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  /** "6 tháng đầu năm 2020". */
  readonly label: string;
  /** For names of sheets: "6T-2020". */
  readonly shortLabel: string;
}
