import { sameName } from '../writing/sheetNames';

/** A sheet as it is now. */
export interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

/** A sheet as the state speaks of it; without an id (`''`) it is known by its name alone. */
export interface KeptSheet {
  readonly sheetId: string;
  /** Its name when it was kept. */
  readonly sheet: string;
}

/**
 * The sheet that the state speaks of, `undefined` where it is gone. An id
 * outlives a rename; a name outlives the closing of the file, after which ids
 * may be new. So the id decides, and the name only where no sheet has the id.
 */
export function sheetNow<Sheet extends NamedSheet>(
  { sheetId, sheet }: KeptSheet,
  sheets: readonly Sheet[],
): Sheet | undefined {
  return sheets.find(({ id }) => id === sheetId) ?? sheets.find(({ name }) => sameName(name, sheet));
}
