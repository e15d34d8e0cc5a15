/** What an indicator came to a year earlier, and who says so; or why that is not known. */
export type EarlierFigure =
  | {
      readonly actual: number;
      /** "sheet “Sơ kết 6T-2019”, dòng 14", "điền tay". */
      readonly source: string;
    }
  | { readonly why: string };

/** What is known of the year before. */
export interface EarlierFigures {
  /** By indicator; empty when nothing at all is known. */
  readonly figures: ReadonlyMap<string, EarlierFigure>;
  /** The sheets of earlier reports, and of plans with a column of the year before, that figures were taken from. */
  readonly tables: readonly string[];
}
