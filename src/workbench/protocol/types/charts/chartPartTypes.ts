import type { ChartAxis } from '../../../workbook/Chart';
import { apiObject, type ObjectType, type Property } from '../../ObjectType';
import { boolean, finite, oneOf, text } from '../arguments';
import type { ChartTarget } from './ChartTarget';
import { change } from './chartType';
import { LEGEND_POSITIONS } from './chartTypes';

export const chartTitleType: ObjectType<ChartTarget> = {
  name: 'ChartTitle',
  properties: {
    text: {
      get: ({ chart }) => chart.title.text,
      set: (target, value, host) =>
        change(target, host, (chart) => (chart.title = { text: text(value), visible: true })),
    },
    visible: {
      get: ({ chart }) => chart.title.visible,
      set: (target, value, host) => change(target, host, ({ title }) => (title.visible = boolean(value))),
    },
  },
};

export const chartFontType: ObjectType<ChartTarget> = {
  name: 'ChartFont',
  properties: {
    name: {
      get: ({ chart }) => chart.font?.name ?? '',
      set: (target, value, host) =>
        change(target, host, (chart) => (chart.font = { ...chart.font, name: text(value) })),
    },
    size: {
      get: ({ chart }) => chart.font?.size ?? 10,
      set: (target, value, host) =>
        change(target, host, (chart) => (chart.font = { ...chart.font, size: finite(value, 1) })),
    },
  },
};

export const chartAreaFormatType: ObjectType<ChartTarget> = {
  name: 'ChartAreaFormat',
  objects: { font: (target) => apiObject(chartFontType, target) },
};

export const chartLegendType: ObjectType<ChartTarget> = {
  name: 'ChartLegend',
  properties: {
    visible: {
      get: ({ chart }) => chart.legend.visible,
      set: (target, value, host) => change(target, host, ({ legend }) => (legend.visible = boolean(value))),
    },
    position: {
      get: ({ chart }) => chart.legend.position,
      set: (target, value, host) =>
        change(target, host, ({ legend }) => (legend.position = oneOf(LEGEND_POSITIONS, value))),
    },
  },
};

interface AxisTarget extends ChartTarget {
  readonly axis: ChartAxis;
}

export const axisTitleType: ObjectType<AxisTarget> = {
  name: 'ChartAxisTitle',
  properties: {
    text: {
      get: ({ axis }) => axis.title,
      set: (target, value, host) => change(target, host, () => (target.axis.title = text(value))),
    },
  },
};

function bound(key: 'minimum' | 'maximum' | 'majorUnit'): Property<AxisTarget> {
  return {
    get: ({ axis }) => axis[key] ?? '',
    // An empty text lets Excel choose.
    set: (target, value, host) =>
      change(target, host, () => {
        if (value === '') delete target.axis[key];
        else target.axis[key] = finite(value);
      }),
  };
}

export const axisType: ObjectType<AxisTarget> = {
  name: 'ChartAxis',
  properties: {
    visible: {
      get: ({ axis }) => axis.visible,
      set: (target, value, host) => change(target, host, () => (target.axis.visible = boolean(value))),
    },
    numberFormat: {
      get: ({ axis }) => axis.numberFormat ?? 'General',
      set: (target, value, host) => change(target, host, () => (target.axis.numberFormat = text(value))),
    },
    minimum: bound('minimum'),
    maximum: bound('maximum'),
    majorUnit: bound('majorUnit'),
    reversePlotOrder: {
      get: ({ axis }) => axis.reversed ?? false,
      set: (target, value, host) =>
        change(target, host, () => {
          if (boolean(value)) target.axis.reversed = true;
          else delete target.axis.reversed;
        }),
    },
  },
  objects: { title: (target) => apiObject(axisTitleType, target) },
};

export const chartAxesType: ObjectType<ChartTarget> = {
  name: 'ChartAxes',
  objects: {
    categoryAxis: (target) => apiObject(axisType, { ...target, axis: target.chart.axes.category }),
    valueAxis: (target) => apiObject(axisType, { ...target, axis: target.chart.axes.value }),
  },
};
