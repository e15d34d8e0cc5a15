/**
 * What a user has changed about the lines of a template. It is kept as changes
 * and not as lines, so that what a new version adds to the template still
 * comes through.
 */
export interface DefinitionChanges {
  /** Ids of lines that are left out. */
  readonly hidden?: readonly string[];
  /** Other words for a line, by its id. */
  readonly reworded?: Readonly<Record<string, Rewording>>;
  /** The user's own lines, whose figures are typed. */
  readonly added?: readonly AddedLine[];
}

export interface Rewording {
  readonly label?: string;
  /** Another word for the same thing ("HTX", "hợp tác xã"); never another scale of money. */
  readonly unit?: string;
}

export interface AddedLine {
  /** Begins with `own-`, so that no line of a later template is ever called the same. */
  readonly id: string;
  /** The part of the table that it stands in: one of the template's, or a new one at the end. */
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  /** Id of the line that it follows; absent, or no longer there: the end of its group. */
  readonly after?: string;
  /** A part of the line above: "1.1". */
  readonly isPart?: boolean;
}

/** How the ids of the user's own lines begin. */
export const OWN_LINE = 'own-';
