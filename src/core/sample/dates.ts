/** A day as Excel stores it. Days after 1900-03-01 only, where Excel's calendar and the real one agree. */
export function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** `count` serials spread evenly from `first` to `last`, both included when there are two or more. */
export function spread(first: number, last: number, count: number): number[] {
  const step = count > 1 ? (last - first) / (count - 1) : 0;
  return Array.from({ length: count }, (_, i) => Math.round(first + i * step));
}

export const HALF_YEAR = { first: serial(2020, 1, 1), last: serial(2020, 6, 30) } as const;
