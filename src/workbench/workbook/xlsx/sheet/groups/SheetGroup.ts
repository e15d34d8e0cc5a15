import type { Worksheet } from '../../../Worksheet';
import type { SheetReadContext } from '../SheetReadContext';
import type { SheetWriteContext } from '../SheetWriteContext';

/**
 * Children of `<worksheet>` of which parts are kept to the byte: they are
 * read and written as texts, and there may be several of the name.
 */
export interface SheetGroup {
  /** The elements' local name. */
  readonly name: string;
  read(sources: readonly string[], sheet: Worksheet, context: SheetReadContext): void;
  /** @param sources the file's own, in order; none for a new sheet */
  write(sources: readonly string[], sheet: Worksheet, context: SheetWriteContext): GroupText;
}

export interface GroupText {
  /** For each source what stands in its place; `''` for nothing. */
  readonly kept: readonly string[];
  /** What follows the last of them. */
  readonly added: string;
}
