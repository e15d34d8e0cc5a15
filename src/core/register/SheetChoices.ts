import type { Field } from './fields';
import type { Role } from './Register';

/** How the user wants a sheet to be read. What is absent or `null` is left to recognition. */
export interface SheetChoices {
  readonly role?: Role | null | undefined;
  /** From 1. */
  readonly headerRow?: number | null | undefined;
  /** What stood in that row when it was chosen: it is looked for by them, and the number tells only where it was. */
  readonly headerTexts?: readonly string[] | undefined;
  readonly columns?: readonly ColumnChoice[] | undefined;
}

/** Known by what stands above the column, so that inserted columns do not matter. */
export interface ColumnChoice {
  readonly header: string;
  /** `null` for a column to leave alone. */
  readonly field: Field | null;
}
