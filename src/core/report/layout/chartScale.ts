export interface ChartScale {
  /** As a share: 1 is 100%. */
  readonly maximum: number;
  readonly majorUnit: number;
}

/** Steps of which 100% is a multiple, so that it always has its line. */
const UNITS = [0.25, 0.5, 1, 2, 5] as const;

/** More lines than these are not read any more. */
const MOST_LINES = 5;

/**
 * The scale of a chart of shares, from 0: 100% always has a line and lies
 * within, and behind the longest bar there is room for its figure.
 * `[0.8, 0.5]` goes to 125% in steps of 25%.
 */
export function chartScale(shares: readonly number[]): ChartScale {
  const most = Math.max(1, ...shares);
  let majorUnit: number = UNITS[0];
  for (let power = 1; most / majorUnit > MOST_LINES; power *= 10) {
    majorUnit = UNITS.map((unit) => unit * power).find((unit) => most / unit <= MOST_LINES) ?? majorUnit;
  }
  // Counted in whole steps: a share of 3.0000000004 is no step further.
  const steps = Math.floor(most / majorUnit + 1e-9) + 1;
  return { maximum: Number((steps * majorUnit).toFixed(6)), majorUnit };
}
