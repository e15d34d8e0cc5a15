import type { Chart, ChartSeries } from '../../Chart';
import type { Follower } from '../follow';
import { toModelFormula } from '../formula/toModelFormula';
import { escapeText } from '../../../../xlsx/xml/escape';
import { parseXml } from '../../../../xlsx/xml/parseXml';
import { replacePieces } from '../xml/patchStartTag';
import type { XmlElement } from '../../../../xlsx/xml/XmlElement';

/** Whether a chart of the file says what it said, apart from its name and place, and from cells that have moved. */
export function isAsItCame(chart: Chart, snapshot: Chart, follow: Follower): boolean {
  const content = ({ type, title, legend, axes, font }: Chart): string =>
    JSON.stringify([type, title, legend, axes, font]);
  if (content(chart) !== content(snapshot)) return false;
  const now = JSON.stringify(chart.series);
  return now === JSON.stringify(snapshot.series) || now === JSON.stringify(snapshot.series.map(followed));

  function followed(series: ChartSeries): ChartSeries {
    const moved = (text: string): string =>
      text.startsWith('=') ? toModelFormula(follow.formula(text.slice(1))) : text;
    const { categories } = series;
    return {
      ...series,
      name: moved(series.name),
      values: moved(series.values),
      ...(categories === undefined ? {} : { categories: moved(categories) }),
    };
  }
}

/** The chart part with its references brought up to date; every other byte stays. */
export function withReferences(xml: string, follow: Follower): string {
  const pieces = formulas(parseXml(xml)).flatMap(({ text, source }) => {
    const now = follow.formula(text);
    if (!source || now === text) return [];
    const { start, end } = source;
    const own = xml.slice(start, end);
    const content = own.slice(0, own.indexOf('>') + 1) + escapeText(now) + own.slice(own.lastIndexOf('</'));
    return [{ start, end, text: content }];
  });
  return replacePieces(xml, pieces);
}

function formulas(element: XmlElement): XmlElement[] {
  return element.elements.flatMap((child) => (child.localName === 'f' ? [child] : formulas(child)));
}
