import type { Chart } from '../../../workbook/Chart';
import { bounding } from '../../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import { apiObject, readOnly, type ObjectType, type Property } from '../../ObjectType';
import { invalidArgument } from '../../RichApiError';
import { asRange, finite, oneOf, text } from '../arguments';
import { areaOn } from '../range/addresses';
import { positionOf } from '../range/lineProperties';
import { worksheetType } from '../sheets/worksheetType';
import { chartAreaFormatType, chartAxesType, chartLegendType, chartTitleType } from './chartPartTypes';
import { chartSeriesCollectionType } from './chartSeriesTypes';
import type { ChartTarget } from './ChartTarget';
import { CHART_TYPES } from './chartTypes';
import { seriesOf } from './seriesOf';

function length(key: 'top' | 'left' | 'width' | 'height'): Property<ChartTarget> {
  return {
    get: ({ chart }) => chart[key],
    set: (target, value, host) => change(target, host, (chart) => (chart[key] = finite(value, 0))),
  };
}

/** Charts are objects: a protected sheet keeps them as they are unless it allows to edit objects. */
export function change({ sheet, chart }: ChartTarget, host: HostContext, apply: (chart: Chart) => void): void {
  if (sheet.protection?.options['allowEditObjects'] !== true) host.assertWritable(sheet);
  apply(chart);
  host.formatChanged(sheet);
}

/** The area from one cell to another; each a range or an address. */
function areaBetween(sheet: Worksheet, start: unknown, end: unknown): Rectangle {
  const place = (argument: unknown): Rectangle => asRange(argument)?.area ?? areaOn(sheet, text(argument));
  return end == null ? place(start) : bounding(place(start), place(end));
}

export const chartType: ObjectType<ChartTarget> = {
  name: 'Chart',
  id: ({ chart }) => chart.id,
  properties: {
    id: readOnly(({ chart }) => chart.id),
    name: {
      get: ({ chart }) => chart.name,
      set: (target, value, host) => change(target, host, (chart) => (chart.name = text(value))),
    },
    chartType: {
      get: ({ chart }) => chart.type,
      set: (target, value, host) => change(target, host, (chart) => (chart.type = oneOf(CHART_TYPES, value))),
    },
    top: length('top'),
    left: length('left'),
    width: length('width'),
    height: length('height'),
  },
  objects: {
    worksheet: ({ sheet }) => apiObject(worksheetType, sheet),
    format: (target) => apiObject(chartAreaFormatType, target),
    title: (target) => apiObject(chartTitleType, target),
    legend: (target) => apiObject(chartLegendType, target),
    axes: (target) => apiObject(chartAxesType, target),
    series: (target) => apiObject(chartSeriesCollectionType, target),
  },
  methods: {
    delete: (target, _args, host) => {
      const { sheet, chart } = target;
      change(target, host, () => (sheet.charts = sheet.charts.filter((other) => other !== chart)));
      return null;
    },
    setPosition: (target, [start, end], host) => {
      const place = positionOf(target.sheet, areaBetween(target.sheet, start, end));
      const { width, height } = end == null ? target.chart : place;
      change(target, host, (chart) => Object.assign(chart, { top: place.top, left: place.left, width, height }));
      return null;
    },
    setData: (target, [source, by], host) => {
      const range = asRange(source);
      if (!range) throw invalidArgument();
      const seriesBy = oneOf(['Auto', 'Rows', 'Columns'] as const, by ?? 'Auto');
      change(target, host, (chart) => (chart.series = seriesOf(range.sheet, range.area, seriesBy)));
      return null;
    },
  },
};
