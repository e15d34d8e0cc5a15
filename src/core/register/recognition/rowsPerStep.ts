/** Rows that recognition looks at between two breaths: some milliseconds on a slow machine. */
export const ROWS_PER_STEP = 500;
