import type { CellValue } from '../../cell';
import type { Chart } from '../../Chart';
import { cellCount } from '../../rectangles';
import { splitSheet } from '../../calculation/syntax/splitSheet';
import type { Worksheet } from '../../Worksheet';
import { CONTENT_TYPE, RELATIONSHIP } from '../namespaces';
import { rectangleOf } from '../refs';
import type { ChartSource } from '../sheet/FileObjects';
import type { SheetWriteContext } from '../sheet/SheetWriteContext';
import { encodeXml } from '../../../../xlsx/xml/serialiseXml';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { moveAnchor, newAnchor, type Place } from './anchor';
import { chartFrames, freeObjectId, newFrame, type ChartFrame } from './chartFrame';
import { isAsItCame, withReferences } from './keepChart';
import type { SeriesContext } from './newSeries';
import { writeChart } from './writeChart';

/** Brings a drawing up to date: what lies in it moves with its cells, charts go, change and come. */
export function writeDrawing(root: XmlElement, part: string, sheet: Worksheet, context: SheetWriteContext): XmlElement {
  const { package: parts, objects } = context;
  const frames = chartFrames(root, part, parts);
  for (const anchor of root.elements) moveAnchor(anchor, sheet.moves);
  for (const [chart, source] of objects.charts) {
    const frame = frames.find(({ index }) => index === source.index);
    if (!frame) continue;
    if (sheet.charts.includes(chart)) {
      updateChart(root, frame, chart, source, sheet, context);
    } else {
      root.children.splice(root.children.indexOf(frame.anchor), 1);
      parts.relationships(part).remove(frame.relationship);
    }
  }
  for (const chart of sheet.charts) {
    if (!objects.charts.has(chart)) addChart(root, part, chart, sheet, context);
  }
  return root;
}

function updateChart(
  root: XmlElement,
  frame: ChartFrame,
  chart: Chart,
  { snapshot }: ChartSource,
  sheet: Worksheet,
  context: SheetWriteContext,
): void {
  const { package: parts, follow } = context;
  if (chart.name !== snapshot.name) frame.properties?.set('name', chart.name);
  if (!samePlace(chart, snapshot)) {
    const content = frame.anchor.elements.filter(({ localName }) => !/^(?:from|to|pos|ext)$/.test(localName));
    root.children.splice(root.children.indexOf(frame.anchor), 1, newAnchor(chart, sheet, ...content));
  }
  const written = isAsItCame(chart, snapshot, follow) ? undefined : writeChart(chart, seriesContext(sheet, context));
  if (written) {
    parts.put(frame.part, encodeXml(written));
    return;
  }
  const text = parts.text(frame.part);
  const followed = withReferences(text, follow);
  if (followed !== text) parts.put(frame.part, new TextEncoder().encode(followed));
}

const samePlace = (a: Place, b: Place): boolean =>
  (['top', 'left', 'width', 'height'] as const).every((name) => Math.abs(a[name] - b[name]) < 0.01);

function addChart(root: XmlElement, drawing: string, chart: Chart, sheet: Worksheet, context: SheetWriteContext): void {
  const { package: parts } = context;
  const written = writeChart(chart, seriesContext(sheet, context));
  if (!written) return;
  const part = parts.freeName('xl/charts/chart', '.xml');
  parts.put(part, encodeXml(written), CONTENT_TYPE.chart);
  const relationship = parts.relationships(drawing).add(RELATIONSHIP.chart, part);
  root.children.push(newAnchor(chart, sheet, ...newFrame(freeObjectId(root), chart.name, relationship)));
}

/** More cells than this are left to be computed by whoever opens the file. */
const MOST_CELLS = 10_000;

/** Where a theme's colours for series stand among its colours, and how many there are. */
const FIRST_ACCENT = 4;
const ACCENTS = 6;

function seriesContext(home: Worksheet, { workbook, sheetName, palette }: SheetWriteContext): SeriesContext {
  return {
    sheetName,
    colourAt: (index) =>
      palette.resolve(new XmlElement('color', { theme: String(FIRST_ACCENT + (index % ACCENTS)) })) ?? '#000000',
    valuesOf: (reference) => {
      const [name, address] = splitSheet(reference.replace(/^=/, ''));
      const sheet = name === undefined ? home : workbook.sheetByName(name);
      const area = rectangleOf(address);
      if (!sheet || !area || cellCount(area) > MOST_CELLS) return undefined;
      return Array.from({ length: cellCount(area) }, (_, index): CellValue =>
        sheet.value(area.row + Math.floor(index / area.columnCount), area.column + (index % area.columnCount)),
      );
    },
  };
}
