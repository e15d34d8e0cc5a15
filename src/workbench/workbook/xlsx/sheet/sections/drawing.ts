import { HtxError } from '../../../../../core/errors';
import type { Chart } from '../../../Chart';
import { placeOf } from '../../chart/anchor';
import { chartFrames } from '../../chart/chartFrame';
import { readChart } from '../../chart/readChart';
import { writeDrawing } from '../../chart/writeDrawing';
import { CHART_KINDS } from '../../chart/chartKinds';
import { NAMESPACES, CONTENT_TYPE, RELATIONSHIP } from '../../namespaces';
import { encodeXml } from '../../../../../xlsx/xml/serialiseXml';
import { XmlElement } from '../../../../../xlsx/xml/XmlElement';
import { updatePart } from '../../package/updatePart';
import type { XlsxPackage } from '../../../../../xlsx/package/XlsxPackage';
import type { SheetSection } from './SheetSection';

/** What lies over the cells: charts are modelled; pictures, shapes and whatever else is in the drawing is kept. */
export const drawing: SheetSection = {
  name: 'drawing',
  read(element, sheet, { workbook, package: parts, part, objects }) {
    const own = drawingPart(element, part, parts);
    const root = own === undefined ? undefined : readable(own, parts);
    if (own === undefined || !root) return;
    for (const frame of chartFrames(root, own, parts)) {
      const place = placeOf(frame.anchor, sheet);
      const content = readable(frame.part, parts);
      if (!place || !content) continue;
      const name = frame.properties?.attributes['name'] ?? '';
      const chart: Chart = { id: workbook.newId(), name, ...place, ...readChart(content) };
      const { index, relationship } = frame;
      objects.charts.set(chart, { index, relationship, part: frame.part, snapshot: structuredClone(chart) });
      sheet.charts.push(chart);
    }
  },
  write(element, sheet, context) {
    const { package: parts, part, relationshipPrefix, objects } = context;
    const own = drawingPart(element, part, parts);
    const isUntouched = objects.charts.size === 0 && sheet.charts.length === 0 && sheet.moves.length === 0;
    if (own !== undefined && !isUntouched) {
      let isEmpty = false;
      updatePart(parts, own, (root) => {
        const before = root.elements.length;
        const written = writeDrawing(root, own, sheet, context);
        isEmpty = before > 0 && written.elements.length === 0;
        return written;
      });
      if (!isEmpty) return element;
      parts.relationships(part).remove(element.relationshipId ?? '');
      return undefined;
    }
    if (element.relationshipId !== undefined) return element;
    if (!sheet.charts.some(({ type }) => type in CHART_KINDS)) return undefined;
    const name = parts.freeName('xl/drawings/drawing', '.xml');
    const root = new XmlElement('xdr:wsDr', {
      'xmlns:xdr': NAMESPACES.sheetDrawing,
      'xmlns:a': NAMESPACES.drawing,
    });
    parts.put(name, encodeXml(root), CONTENT_TYPE.drawing);
    parts.put(name, encodeXml(writeDrawing(root, name, sheet, context)));
    return element.set(`${relationshipPrefix}:id`, parts.relationships(part).add(RELATIONSHIP.drawing, name));
  },
};

function drawingPart(element: XmlElement, sheetPart: string, parts: XlsxPackage): string | undefined {
  const target = parts.relationships(sheetPart).byId(element.relationshipId)?.target;
  return target === undefined ? undefined : parts.partName(target);
}

/** A drawing that is not well-formed is no reason to refuse a workbook: it is kept like any other unknown part. */
function readable(name: string, parts: XlsxPackage): XmlElement | undefined {
  try {
    return parts.xml(name);
  } catch (error) {
    if (error instanceof HtxError && error.code === 'xlsx-broken-xml') return undefined;
    throw error;
  }
}
