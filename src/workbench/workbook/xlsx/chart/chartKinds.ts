/** How the file draws a type of chart. */
export interface ChartKind {
  readonly element: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart' | 'areaChart' | 'scatterChart';
  readonly barDir?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly markers?: boolean;
}

const bars = (barDir: 'col' | 'bar', grouping: ChartKind['grouping']): ChartKind => ({
  element: 'barChart',
  barDir,
  ...(grouping === undefined ? {} : { grouping }),
});

/** The types that can be written, by `Excel.ChartType`. */
export const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: bars('col', 'clustered'),
  ColumnStacked: bars('col', 'stacked'),
  ColumnStacked100: bars('col', 'percentStacked'),
  BarClustered: bars('bar', 'clustered'),
  BarStacked: bars('bar', 'stacked'),
  BarStacked100: bars('bar', 'percentStacked'),
  Line: { element: 'lineChart', grouping: 'standard', markers: false },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  LineStacked: { element: 'lineChart', grouping: 'stacked', markers: false },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
  XYScatter: { element: 'scatterChart' },
};

/** What other charts of a file are called; they are shown and kept, not written anew. */
export const OTHER_CHARTS: Readonly<Record<string, string>> = {
  bar3DChart: '3DColumnClustered',
  line3DChart: '3DLine',
  pie3DChart: '3DPie',
  area3DChart: '3DArea',
  ofPieChart: 'PieOfPie',
  radarChart: 'Radar',
  bubbleChart: 'Bubble',
  stockChart: 'StockHLC',
  surfaceChart: 'Surface',
  surface3DChart: 'Surface',
};

/** The file's places of a legend, by `Excel.ChartLegendPosition`. */
export const LEGEND_PLACES: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};
