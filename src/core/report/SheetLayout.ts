/**
 * A worksheet to be written, as data: no Office.js in it. Rows and columns
 * from 1. `src/excel` writes it with few calls; the pane draws its preview
 * from the same thing.
 */
export interface SheetLayout {
  readonly name: string;
  /** Widths in characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  readonly blocks: readonly Block[];
  readonly merges: readonly string[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly formats: readonly RangeFormat[];
  readonly freezeRows: number;
  readonly page: PageSetup;
  /** Rows that are not parted by the end of a page if they fit on one; the ones named first matter most. */
  readonly keepTogether?: readonly RowSpan[];
  /** The rows before which a page begins, in order. */
  readonly pageBreaks?: readonly number[];
  /** "A4:J20": a table with buttons to filter it by, its first row the header. */
  readonly filter?: string;
  readonly chart?: SheetChart;
  readonly notes?: NoteColumn;
}

/** The column of notes of a table: what users add to these cells outlives the writing of the sheet anew. */
export interface NoteColumn {
  /** From 1. */
  readonly column: number;
  /** In characters. */
  readonly width: number;
  readonly fontSize: number;
  /** One for each line of the table, with what the sheet says there by itself. */
  readonly lines: readonly { readonly id: string; readonly row: number; readonly text: string }[];
}

/** A bar chart over empty cells of the sheet. */
export interface SheetChart {
  /** Also what those hear who cannot see the chart, so it says what is shown. */
  readonly title: string;
  /** The name of the object in the sheet. */
  readonly name: string;
  /** What the values are: "% kế hoạch". */
  readonly series: string;
  /** "B21:B25", one cell a bar, from the top. */
  readonly categories: string;
  readonly values: string;
  /** The area that it covers. */
  readonly anchor: string;
  /** The scale, from 0. */
  readonly maximum: number;
  readonly majorUnit: number;
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  /** Of the bars. */
  readonly fill: string;
}

/** Rows from the first to the last. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** A rectangle of contents. Text that looks like a formula stays text: only `{ formula }` is one. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly Content[])[];
}

/** `null` leaves the cell empty. */
export type Content = string | number | { readonly formula: string } | null;

/** A format for a rectangle; absent members are left alone. Formats are applied in order: a later one wins. */
export interface RangeFormat {
  /** "A5:G16". */
  readonly address: string;
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'Justify';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  /** Thin lines around every cell of the rectangle. */
  readonly grid?: boolean;
}

/** A4, as many pages long as it needs and one page wide. Lengths in centimetres. */
export interface PageSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** "A1:G30". */
  readonly printArea: string;
  /** "$8:$8": repeated on every page after the first that has them. Absent where no table goes over several pages. */
  readonly titleRows?: string;
}
