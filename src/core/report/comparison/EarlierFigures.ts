/** What an indicator came to a year earlier, and who says so; or why that is not known. */
export type EarlierFigure =
  | {
      readonly actual: number;
      /** "sheet “Sơ kết 6T-2019”, dòng 14", "điền tay". */
      readonly source: string;
    }
  | { readonly why: string };
