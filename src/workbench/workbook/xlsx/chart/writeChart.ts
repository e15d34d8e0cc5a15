import type { Chart } from '../../Chart';
import { NAMESPACES } from '../namespaces';
import type { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { CHART_KINDS, LEGEND_PLACES, type ChartKind } from './chartKinds';
import { AXIS_IDS, c, newFont, newTitle, val } from './elements';
import { newAxes } from './newAxes';
import { newSeries, type SeriesContext } from './newSeries';

/** A chart part made from the model alone; `undefined` for a type that can only be kept. */
export function writeChart(chart: Chart, context: SeriesContext): XmlElement | undefined {
  const kind = CHART_KINDS[chart.type];
  if (!kind) return undefined;
  const { title, legend } = chart;
  const hasTitle = title.visible && title.text !== '';
  const place = LEGEND_PLACES[legend.position] ?? 'r';
  const root = c(
    'chartSpace',
    val('roundedCorners', 0),
    c(
      'chart',
      hasTitle ? newTitle(title.text, 1400) : undefined,
      val('autoTitleDeleted', hasTitle ? 0 : 1),
      c('plotArea', c('layout'), newGroup(chart, kind, context), ...(isRound(kind) ? [] : newAxes(chart, kind))),
      legend.visible ? c('legend', val('legendPos', place), val('overlay', 0)) : undefined,
      val('plotVisOnly', 1),
      val('dispBlanksAs', 'gap'),
    ),
    chart.font && newFont(chart.font),
  );
  const { chart: ofChart, drawing, relationships } = NAMESPACES;
  return root.set('xmlns:c', ofChart).set('xmlns:a', drawing).set('xmlns:r', relationships);
}

const isRound = ({ element }: ChartKind): boolean => element === 'pieChart' || element === 'doughnutChart';

function newGroup(chart: Chart, kind: ChartKind, context: SeriesContext): XmlElement {
  const series = chart.series.map((one, index) => newSeries(one, index, kind, context));
  const axes = isRound(kind) ? [] : [val('axId', AXIS_IDS.category), val('axId', AXIS_IDS.value)];
  const grouping = kind.grouping === undefined ? undefined : val('grouping', kind.grouping);
  const vary = val('varyColors', isRound(kind) ? 1 : 0);
  switch (kind.element) {
    case 'barChart': {
      const overlap = kind.grouping === 'clustered' ? undefined : val('overlap', 100);
      const direction = val('barDir', kind.barDir ?? 'col');
      return c(kind.element, direction, grouping, vary, ...series, val('gapWidth', 100), overlap, ...axes);
    }
    case 'lineChart':
      return c(kind.element, grouping, vary, ...series, val('marker', 1), ...axes);
    case 'areaChart':
      return c(kind.element, grouping, vary, ...series, ...axes);
    case 'scatterChart':
      return c(kind.element, val('scatterStyle', 'lineMarker'), vary, ...series, ...axes);
    case 'pieChart':
      return c(kind.element, vary, ...series, val('firstSliceAng', 0));
    case 'doughnutChart':
      return c(kind.element, vary, ...series, val('firstSliceAng', 0), val('holeSize', 50));
  }
}
