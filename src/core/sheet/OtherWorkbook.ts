import type { SheetValues } from './values';

/** A workbook beside the one that is open, as far as figures can come from it. */
export interface OtherWorkbook {
  /** The file's name without its folder: "Nho Quan.xlsx". */
  readonly name: string;
  readonly sheets: readonly SheetValues[];
}
