/** Why cells cannot be moved: part of a merged area, a table or an array formula would be left behind, or the sheet ends. */
export type ConflictReason = 'merge' | 'table' | 'array' | 'sheetEnd';

/** A structural edit that Excel refuses; nothing was changed. */
export class StructureConflict extends Error {
  constructor(readonly reason: ConflictReason) {
    super(`Cells cannot be moved: ${reason}`);
    this.name = 'StructureConflict';
  }
}
