import type { Section } from '../../../../xlsx/sheet/Section';
import type { FileObjects } from './FileObjects';

/** Where the pieces of a worksheet's XML stand in its text, so that what was not changed is written as it came. */
export interface SheetOutline {
  /** The root's start tag, whole. */
  readonly rootName: string;
  readonly rootAttributes: Readonly<Record<string, string>>;
  /** The children of the root in order, by local name; start inclusive, end exclusive. */
  readonly sections: readonly Section[];
  readonly rows: ReadonlyMap<number, RowSource>;
  readonly objects: FileObjects;
}

export interface RowSource {
  readonly start: number;
  readonly end: number;
  /** What `rowHash` said of the row when it had been read. */
  hash: string;
  /** A cell of it takes its formula from another cell, or gives it: such a row cannot be kept beside changed ones. */
  readonly sharesFormulas: boolean;
}
