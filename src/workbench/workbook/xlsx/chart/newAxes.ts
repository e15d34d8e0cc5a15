import type { Chart, ChartAxis } from '../../Chart';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import type { ChartKind } from './chartKinds';
import { AXIS_IDS, c, newTitle, outline, solidFill, val } from './elements';

/** The two axes of a chart that has them. */
export function newAxes({ axes }: Chart, kind: ChartKind): XmlElement[] {
  const isFlat = kind.barDir === 'bar';
  const isScatter = kind.element === 'scatterChart';
  const category = c(
    isScatter ? 'valAx' : 'catAx',
    ...start(axes.category, 'category', isFlat ? 'l' : 'b'),
    ...end(axes.category, 'value'),
    ...(isScatter
      ? [val('crossBetween', 'midCat')]
      : [val('auto', 1), val('lblAlgn', 'ctr'), val('lblOffset', 100), val('noMultiLvlLbl', 0)]),
  );
  const between = isScatter || kind.element === 'areaChart' ? 'midCat' : 'between';
  const value = c(
    'valAx',
    ...start(axes.value, 'value', isFlat ? 'b' : 'l'),
    ...end(axes.value, 'category'),
    val('crossBetween', between),
    axes.value.majorUnit === undefined ? undefined : val('majorUnit', axes.value.majorUnit),
  );
  return [category, value];
}

function start(
  { visible, minimum, maximum, reversed }: ChartAxis,
  id: keyof typeof AXIS_IDS,
  place: string,
): XmlElement[] {
  const scaling = c(
    'scaling',
    val('orientation', reversed === true ? 'maxMin' : 'minMax'),
    maximum === undefined ? undefined : val('max', maximum),
    minimum === undefined ? undefined : val('min', minimum),
  );
  const lines = id === 'value' ? [c('majorGridlines', c('spPr', outline(solidFill('#D9D9D9'))))] : [];
  return [val('axId', AXIS_IDS[id]), scaling, val('delete', visible ? 0 : 1), val('axPos', place), ...lines];
}

function end({ title, numberFormat }: ChartAxis, crosses: keyof typeof AXIS_IDS): XmlElement[] {
  const isLinked = numberFormat === undefined;
  return [
    ...(title === '' ? [] : [newTitle(title, 1000)]),
    new XmlElement('c:numFmt', { formatCode: numberFormat ?? 'General', sourceLinked: isLinked ? '1' : '0' }),
    val('majorTickMark', 'out'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    c('spPr', outline(solidFill('#A6A6A6'))),
    val('crossAx', AXIS_IDS[crosses]),
    val('crosses', 'autoZero'),
  ];
}
