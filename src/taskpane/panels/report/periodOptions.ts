import { halfYear, nineMonths, quarter, registerYear, wholeYear, type Period } from '../../../core/plan/period';

export interface YearOfPeriods {
  readonly year: number;
  readonly periods: readonly Period[];
}

/** The periods that can be reported, by year, the latest year first. */
export function periodOptions(years: readonly number[]): readonly YearOfPeriods[] {
  return [...new Set(years)]
    .sort((a, b) => b - a)
    .map((year) => ({
      year,
      periods: [
        halfYear(year, 1),
        halfYear(year, 2),
        nineMonths(year),
        wholeYear(year),
        ...([1, 2, 3, 4] as const).map((number) => quarter(year, number)),
        registerYear(year),
      ],
    }));
}
