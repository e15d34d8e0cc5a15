import type { Bilingual } from '../../core/register/Register';
import type { SheetValues } from '../../core/sheet/values';
import type { WorkbookState, WrittenSheet } from '../state/sections';

/** A workbook as it was read. */
export interface WorkbookReading {
  /** In the order of the tabs. */
  readonly sheets: readonly ReadSheet[];
  readonly skipped: readonly SkippedSheet[];
  /** The names of all sheets, in the order of the tabs. */
  readonly order: readonly string[];
  readonly state: WorkbookState;
  readonly cost: ReadingCost;
}

export interface ReadSheet {
  /** As Excel has it; it outlives a rename. */
  readonly id: string;
  readonly hidden: boolean;
  readonly values: SheetValues;
}

/** A sheet whose cells were not read, and why. */
export interface SkippedSheet {
  readonly id: string;
  readonly name: string;
  readonly cause: 'very-hidden' | 'empty' | WrittenSheet['kind'];
  readonly reason: Bilingual;
}

/** What the reading took: shown in the log, never sent anywhere. */
export interface ReadingCost {
  readonly rows: number;
  readonly cells: number;
  readonly bytes: number;
  readonly syncs: number;
}
