import type { ChartSeries } from '../../Chart';
import { toFileFormula, type FormulaPlace } from '../formula/toFileFormula';
import { escapeXstring } from '../../../../xlsx/xml/escape';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import type { CellValue } from '../../cell';
import type { ChartKind } from './chartKinds';
import { c, outline, solidFill, val } from './elements';

export interface SeriesContext {
  readonly sheetName: FormulaPlace['sheetName'];
  /** The values of a reference, cell by cell; `undefined` where it leads nowhere. */
  readonly valuesOf: (reference: string) => readonly CellValue[] | undefined;
  /** The colour that the workbook's theme gives the series or slice at an index. */
  readonly colourAt: (index: number) => string;
}

/** One `<c:ser>`; it carries what its cells hold, for programs that show a chart without computing. */
export function newSeries(series: ChartSeries, index: number, kind: ChartKind, context: SeriesContext): XmlElement {
  const { name, values, categories, hasDataLabels } = series;
  const isScatter = kind.element === 'scatterChart';
  const isRound = kind.element === 'pieChart' || kind.element === 'doughnutChart';
  const isLine = kind.element === 'lineChart';
  return c(
    'ser',
    val('idx', index),
    val('order', index),
    name === '' ? undefined : c('tx', name.startsWith('=') ? texts(name, context) : c('v', escapeXstring(name))),
    isRound ? undefined : shape(series, index, kind, context),
    kind.element === 'barChart' ? val('invertIfNegative', 0) : undefined,
    isLine && kind.markers === false ? c('marker', val('symbol', 'none')) : undefined,
    ...(isRound ? slices(series, context) : []),
    hasDataLabels ? labels() : undefined,
    categories ? c(isScatter ? 'xVal' : 'cat', either(categories, context)) : undefined,
    values.startsWith('=') ? c(isScatter ? 'yVal' : 'val', numbers(values, context)) : undefined,
    isLine || isScatter ? val('smooth', 0) : undefined,
  );
}

/** The series' colour, said outright: not every program knows what it would be by default. */
function shape({ fill }: ChartSeries, index: number, { element }: ChartKind, { colourAt }: SeriesContext): XmlElement {
  const solid = solidFill(fill ?? colourAt(index));
  if (element === 'scatterChart') return c('spPr', solid, outline(new XmlElement('a:noFill')));
  return c('spPr', solid, element === 'lineChart' ? line(solid) : undefined);
}

const line = (fill: XmlElement): XmlElement => new XmlElement('a:ln', { w: '28575' }, [fill]);

/** The slices of a pie, each in a colour of its own. */
function slices({ values }: ChartSeries, { colourAt, valuesOf }: SeriesContext): XmlElement[] {
  return (valuesOf(values) ?? []).map((_, index) =>
    c('dPt', val('idx', index), val('bubble3D', 0), c('spPr', solidFill(colourAt(index)))),
  );
}

function labels(): XmlElement {
  const shows = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  return c('dLbls', ...shows.map((name) => val(name, name === 'showVal' ? 1 : 0)));
}

const either = (reference: string, context: SeriesContext): XmlElement =>
  context.valuesOf(reference)?.every((value) => typeof value === 'number')
    ? numbers(reference, context)
    : texts(reference, context);

function texts(reference: string, context: SeriesContext): XmlElement {
  const points = context.valuesOf(reference)?.map((value) => (value === null ? undefined : String(value)));
  return c('strRef', formula(reference, context), points && c('strCache', ...pointsOf(points)));
}

function numbers(reference: string, context: SeriesContext): XmlElement {
  const points = context.valuesOf(reference)?.map((value) => (typeof value === 'number' ? String(value) : undefined));
  const cache = points && c('numCache', c('formatCode', 'General'), ...pointsOf(points));
  return c('numRef', formula(reference, context), cache);
}

const formula = (reference: string, { sheetName }: SeriesContext): XmlElement =>
  c('f', toFileFormula(reference, { array: false, sheetName }));

function pointsOf(points: readonly (string | undefined)[]): XmlElement[] {
  const filled = points.flatMap((point, index) =>
    point === undefined ? [] : [new XmlElement('c:pt', { idx: String(index) }, [c('v', escapeXstring(point))])],
  );
  return [val('ptCount', points.length), ...filled];
}
