/** A breath is taken after this many rows: a few milliseconds of the dearest rule, which is the one on names. */
const ROWS_PER_STEP = 250;

/** Calls `visit` for 0 … count - 1 and yields now and then. */
export function* eachRow(count: number, visit: (index: number) => void): Generator<undefined, void, undefined> {
  for (let index = 0; index < count; index += 1) {
    if (index > 0 && index % ROWS_PER_STEP === 0) yield;
    visit(index);
  }
}
