/** A chart on a sheet; lengths in points from the sheet's corner, colours `#RRGGBB`. */
export interface Chart {
  /** `{GUID}`. */
  readonly id: string;
  name: string;
  /** `ColumnClustered`, `BarClustered`, `Line`, `Pie`…; as `Excel.ChartType`. */
  type: string;
  top: number;
  left: number;
  width: number;
  height: number;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  axes: { readonly category: ChartAxis; readonly value: ChartAxis };
  series: ChartSeries[];
  /** Of all texts that have none of their own; absent: as the workbook's theme has it. */
  font?: { name?: string; size?: number };
}

export interface ChartAxis {
  title: string;
  visible: boolean;
  numberFormat?: string;
  minimum?: number;
  maximum?: number;
  /** From one line of the scale to the next; absent: as Excel finds it. */
  majorUnit?: number;
  /** From the far end: the first bar stands at the top. */
  reversed?: boolean;
}

/** References stand as formulas with the sheet's name, `=Sheet1!$B$2:$B$5`, so that they follow their cells. */
export interface ChartSeries {
  /** A text, or the reference of the cell that holds it. */
  name: string;
  values: string;
  categories?: string;
  fill?: string;
  hasDataLabels: boolean;
}
