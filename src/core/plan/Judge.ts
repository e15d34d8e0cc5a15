/** Judges the i-th record of a register. */
export type Judge<Result> = (index: number) => Result;
