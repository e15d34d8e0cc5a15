import type { Chart } from '../../../workbook/Chart';
import type { Worksheet } from '../../../workbook/Worksheet';

/** A chart and the sheet that it stands on. */
export interface ChartTarget {
  readonly sheet: Worksheet;
  readonly chart: Chart;
}
