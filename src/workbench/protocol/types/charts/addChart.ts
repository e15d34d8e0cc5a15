import type { Chart } from '../../../workbook/Chart';
import type { Worksheet } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import { invalidArgument } from '../../RichApiError';
import { asRange, oneOf } from '../arguments';
import { CHART_TYPES } from './chartTypes';
import { seriesOf } from './seriesOf';

/** Excel's size of a new chart, in points. */
const SIZE = { width: 360, height: 216 };

/** `charts.add(type, sourceData, seriesBy)`. */
export function addChart(sheet: Worksheet, args: readonly unknown[], host: HostContext): Chart {
  if (sheet.protection?.options['allowEditObjects'] !== true) host.assertWritable(sheet);
  const source = asRange(args[1]);
  if (!source) throw invalidArgument();
  const by = oneOf(['Auto', 'Rows', 'Columns'] as const, args[2] ?? 'Auto');
  const series = seriesOf(source.sheet, source.area, by);
  const chart: Chart = {
    id: host.workbook.newId(),
    name: freeName(sheet),
    type: oneOf(CHART_TYPES, args[0]),
    top: 0,
    left: 0,
    ...SIZE,
    title: { text: titleOf(source.sheet, series), visible: true },
    legend: { visible: true, position: 'Bottom' },
    axes: { category: { title: '', visible: true }, value: { title: '', visible: true } },
    series,
  };
  sheet.charts.push(chart);
  host.formatChanged(sheet);
  return chart;
}

/** A chart of one series is called like it. */
function titleOf(sheet: Worksheet, series: Chart['series']): string {
  const [only, ...others] = series;
  const cell = others.length === 0 ? /!\$([A-Z]+)\$(\d+)$/.exec(only?.name ?? '') : null;
  const letters = cell?.[1] ?? '';
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const value = cell ? sheet.value(Number(cell[2]) - 1, column) : null;
  return value === null ? 'Chart Title' : String(value);
}

function freeName({ charts }: Worksheet): string {
  const taken = new Set(charts.map(({ name }) => name));
  for (let number = 1; ; number += 1) if (!taken.has(`Chart ${number}`)) return `Chart ${number}`;
}
