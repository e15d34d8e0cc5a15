/** A table of units by sector or by place. */
export interface Breakdown {
  /** "Theo lĩnh vực". */
  readonly title: string;
  /** Heading of the first column: "Lĩnh vực". */
  readonly by: string;
  readonly columns: readonly BreakdownColumn[];
  /** In the order of the table; rows of which nothing is known are not in it. */
  readonly rows: readonly BreakdownRow[];
  /** By column; `null` where the registers do not tell. */
  readonly totals: readonly (number | null)[];
  /** Why a column is empty, or what it leaves out; one sentence each. */
  readonly notes: readonly string[];
}

export interface BreakdownColumn {
  readonly id: string;
  /** "Đang hoạt động". */
  readonly header: string;
}

export interface BreakdownRow {
  readonly label: string;
  /** By column; `null` where the registers do not tell. */
  readonly values: readonly (number | null)[];
}
