/** Placeholder replaced by the recogniser's field table. */
export type Field = string;
