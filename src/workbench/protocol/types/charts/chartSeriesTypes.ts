import type { ChartSeries } from '../../../workbook/Chart';
import type { HostContext } from '../../HostContext';
import { apiObject, readOnly, type ApiObject, type Method, type ObjectType } from '../../ObjectType';
import { invalidArgument } from '../../RichApiError';
import { asRange, boolean, integer, text } from '../arguments';
import { readColour } from '../format/readColour';
import { rangeOfFormula } from '../names/rangeOfName';
import type { ChartTarget } from './ChartTarget';
import { change } from './chartType';
import { referenceTo } from './seriesOf';

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

/** A name by reference shows what stands in the cell. */
function nameOf({ series }: SeriesTarget, { workbook }: HostContext): string {
  const place = series.name.startsWith('=') ? rangeOfFormula(workbook, series.name) : undefined;
  const value = place?.sheet.value(place.area.row, place.area.column);
  return place ? String(value ?? '') : series.name;
}

const setReference =
  (key: 'values' | 'categories'): Method<SeriesTarget> =>
  (target, [source], host) => {
    const range = asRange(source);
    if (!range) throw invalidArgument();
    change(target, host, () => (target.series[key] = referenceTo(range.sheet, range.area)));
    return null;
  };

export const fillType: ObjectType<SeriesTarget> = {
  name: 'ChartFill',
  methods: {
    setSolidColor: (target, [colour], host) => {
      change(target, host, () => (target.series.fill = readColour(colour)));
      return null;
    },
    clear: (target, _args, host) => {
      change(target, host, () => delete target.series.fill);
      return null;
    },
  },
};

export const formatType: ObjectType<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  objects: { fill: (target) => apiObject(fillType, target) },
};

export const seriesType: ObjectType<SeriesTarget> = {
  name: 'ChartSeries',
  properties: {
    name: {
      get: nameOf,
      set: (target, value, host) => change(target, host, () => (target.series.name = text(value))),
    },
    hasDataLabels: {
      get: ({ series }) => series.hasDataLabels,
      set: (target, value, host) => change(target, host, () => (target.series.hasDataLabels = boolean(value))),
    },
  },
  objects: { format: (target) => apiObject(formatType, target) },
  methods: {
    setValues: setReference('values'),
    setXAxisValues: setReference('categories'),
    delete: (target, _args, host) => {
      change(target, host, (chart) => (chart.series = chart.series.filter((other) => other !== target.series)));
      return null;
    },
  },
};

const open = (target: ChartTarget, series: ChartSeries): ApiObject => apiObject(seriesType, { ...target, series });

export const chartSeriesCollectionType: ObjectType<ChartTarget> = {
  name: 'ChartSeriesCollection',
  properties: { count: readOnly(({ chart }) => chart.series.length) },
  items: (target) => target.chart.series.map((series) => open(target, series)),
  methods: {
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (target, [index]) => {
      const series = target.chart.series[integer(index, 0)];
      if (!series) throw invalidArgument();
      return open(target, series);
    },
    add: (target, [name], host) => {
      const series: ChartSeries = {
        name: name == null ? `Series${target.chart.series.length + 1}` : text(name),
        values: '',
        hasDataLabels: false,
      };
      change(target, host, (chart) => chart.series.push(series));
      return open(target, series);
    },
  },
};
