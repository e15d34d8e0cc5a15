import type { Chart, ChartAxis, ChartSeries } from '../../Chart';
import { toModelFormula } from '../formula/toModelFormula';
import type { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { CHART_KINDS, LEGEND_PLACES, OTHER_CHARTS } from './chartKinds';

/** What a chart part says; what else it says stays in the part. */
export type ChartContent = Pick<Chart, 'type' | 'title' | 'legend' | 'axes' | 'series' | 'font'>;

/** @param root the root of a chart part */
export function readChart(root: XmlElement): ChartContent {
  const chart = root.child('chart');
  const plot = chart?.child('plotArea');
  const groups = plot?.elements.filter(({ localName }) => localName.endsWith('Chart')) ?? [];
  const series = groups.flatMap((group) => group.all('ser').map((one) => readSeries(one, group)));
  const title = chart?.child('title');
  const legend = chart?.child('legend');
  const place = legend?.child('legendPos')?.attributes['val'] ?? 'r';
  const axes = plot?.elements.filter(({ localName }) => /^(?:cat|date|val|ser)Ax$/.test(localName)) ?? [];
  const category = axes.find(({ localName }) => localName !== 'valAx') ?? axes[0];
  const value = axes.find((axis) => axis.localName === 'valAx' && axis !== category);
  return {
    type: typeOf(groups[0]),
    title: { text: title ? textOf(title) : '', visible: title !== undefined },
    legend: {
      visible: legend !== undefined,
      position: Object.keys(LEGEND_PLACES).find((name) => LEGEND_PLACES[name] === place) ?? 'Right',
    },
    axes: { category: readAxis(category), value: readAxis(value) },
    series,
    ...fontOf(root),
  };
}

const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.child(name)?.attributes['val'];

function typeOf(group: XmlElement | undefined): string {
  if (!group) return 'Invalid';
  const markers = group.all('ser').some((one) => valueOf(one.child('marker'), 'symbol') !== 'none');
  const type = Object.keys(CHART_KINDS).find((name) => {
    const kind = CHART_KINDS[name];
    return (
      kind?.element === group.localName &&
      (kind.barDir === undefined || kind.barDir === (valueOf(group, 'barDir') ?? 'col')) &&
      (kind.grouping === undefined || kind.grouping === (valueOf(group, 'grouping') ?? 'standard')) &&
      (kind.markers === undefined || kind.grouping === 'stacked' || kind.markers === markers)
    );
  });
  return type ?? OTHER_CHARTS[group.localName] ?? 'Invalid';
}

function readSeries(series: XmlElement, group: XmlElement): ChartSeries {
  const reference = (name: string): string | undefined => {
    const formula = descendant(series.child(name), 'f')?.text;
    return formula === undefined ? undefined : toModelFormula(formula);
  };
  const categories = reference('cat') ?? reference('xVal');
  const shape = series.child('spPr');
  const solid = shape?.child('solidFill') ?? shape?.child('ln')?.child('solidFill');
  const fill = solid?.child('srgbClr')?.attributes['val'];
  const labels = series.child('dLbls') ?? group.child('dLbls');
  return {
    name: reference('tx') ?? series.child('tx')?.child('v')?.text ?? '',
    values: reference('val') ?? reference('yVal') ?? '',
    ...(categories === undefined ? {} : { categories }),
    ...(fill === undefined ? {} : { fill: `#${fill.toUpperCase()}` }),
    hasDataLabels: ['showVal', 'showPercent', 'showCatName'].some((name) => labels?.child(name)?.flag('val', true)),
  };
}

function readAxis(axis: XmlElement | undefined): ChartAxis {
  const scaling = axis?.child('scaling');
  const reversed = valueOf(scaling, 'orientation') === 'maxMin';
  const majorUnit = axis?.child('majorUnit')?.number('val');
  const [minimum, maximum] = ['min', 'max'].map((name) => scaling?.child(name)?.number('val'));
  const format = axis?.child('numFmt');
  const numberFormat = format && !format.flag('sourceLinked', false) ? format.attributes['formatCode'] : undefined;
  const title = axis?.child('title');
  return {
    title: title ? textOf(title) : '',
    visible: axis !== undefined && !(axis.child('delete')?.flag('val', true) ?? false),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    ...(reversed && { reversed }),
  };
}

/** The letters of the whole chart, where the part says them. */
function fontOf(root: XmlElement): Pick<Chart, 'font'> {
  const look = root.child('txPr')?.child('p')?.child('pPr')?.child('defRPr');
  const name = look?.child('latin')?.attributes['typeface'];
  const size = look?.number('sz');
  if (name === undefined && size === undefined) return {};
  return { font: { ...(name !== undefined && { name }), ...(size !== undefined && { size: size / 100 }) } };
}

/** The text of a title: written there, or what the cell held that it refers to. */
function textOf(title: XmlElement): string {
  const text = title.child('tx');
  const paragraphs = text?.child('rich')?.all('p');
  if (!paragraphs) return descendant(text, 'v')?.text ?? '';
  return paragraphs
    .map((paragraph) =>
      paragraph
        .all('r')
        .map((run) => run.child('t')?.text ?? '')
        .join(''),
    )
    .join('\n');
}

function descendant(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.elements ?? []) {
    const found = child.localName === name ? child : descendant(child, name);
    if (found) return found;
  }
  return undefined;
}
