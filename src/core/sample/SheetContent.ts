/** One sheet of the sample: a title over a table. Dates are Excel's serial numbers. */
export interface SheetContent {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface Column {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly format?: string;
  readonly align?: 'Center';
}
