import { parseArea, type Area } from '../../core/sheet/address';
import type { SheetChange } from '../host/onSheetChanged';
import type { KnownMerges } from '../reading/KnownMerges';
import { mergesOf } from '../reading/mergesOf';
import type { ReadSheet } from '../reading/WorkbookReading';

/**
 * The merged areas of a workbook, remembered from when Excel was last asked:
 * the question costs the user's undo list on some versions, so it is not asked
 * at every edit. Forgotten are those of a sheet in which they may have moved.
 */
export class MergeMemory {
  readonly #known = new Map<string, readonly Area[]>();
  /** The lowest row that a merged area of the sheet ever reached: undoing a deletion brings areas back to there. */
  readonly #reach = new Map<string, number>();

  constructor(known: KnownMerges = new Map()) {
    this.#keep(known);
  }

  /** By the ids of the sheets; a sheet that is not in it has to be asked for. */
  get known(): KnownMerges {
    return this.#known;
  }

  /** What was read takes the place of everything that was known. */
  learn(sheets: readonly ReadSheet[]): void {
    this.#known.clear();
    this.#keep(mergesOf(sheets));
  }

  /** What is inserted or deleted below all merged areas of a sheet leaves them in their places. */
  heed(changes: readonly SheetChange[]): void {
    for (const { sheetId, address, isStructural } of changes) {
      if (!isStructural) continue;
      const top = parseArea(address)?.top ?? 1;
      if (top <= (this.#reach.get(sheetId) ?? 0)) this.#known.delete(sheetId);
    }
  }

  #keep(known: KnownMerges): void {
    for (const [id, areas] of known) {
      this.#known.set(id, areas);
      const reach = areas.reduce((lowest, { bottom }) => Math.max(lowest, bottom), this.#reach.get(id) ?? 0);
      this.#reach.set(id, reach);
    }
  }
}
