import type { XlsxPackage } from '../../../../xlsx/package/XlsxPackage';
import { NAMESPACES } from '../namespaces';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';

/** A chart in a drawing: the frame that holds it, and its part. */
export interface ChartFrame {
  /** Which anchor of the drawing. */
  readonly index: number;
  readonly anchor: XmlElement;
  /** `xdr:cNvPr`, which has the name. */
  readonly properties: XmlElement | undefined;
  readonly relationship: string;
  readonly part: string;
}

/** The charts of a drawing that the model can know; pictures, shapes and newer kinds of chart are left out. */
export function chartFrames(root: XmlElement, drawing: string, parts: XlsxPackage): ChartFrame[] {
  return root.elements.flatMap((anchor, index) => {
    const frame = anchor.child('graphicFrame');
    const relationship = frame?.child('graphic')?.child('graphicData')?.child('chart')?.relationshipId;
    const target = parts.relationships(drawing).byId(relationship)?.target;
    const part = target === undefined ? undefined : parts.partName(target);
    if (!frame || relationship === undefined || part === undefined) return [];
    const properties = frame.child('nvGraphicFramePr')?.child('cNvPr');
    return [{ index, anchor, properties, relationship, part }];
  });
}

/** The content of an anchor around a new chart. */
export function newFrame(id: number, name: string, relationship: string): XmlElement[] {
  const xdr = (local: string, attributes: Record<string, string>, ...children: XmlElement[]): XmlElement =>
    new XmlElement(`xdr:${local}`, attributes, children);
  const corner = (local: string, x: string, y: string): XmlElement =>
    new XmlElement(`a:${local}`, { [x]: '0', [y]: '0' });
  const chart = new XmlElement('c:chart', {
    'xmlns:c': NAMESPACES.chart,
    'xmlns:r': NAMESPACES.relationships,
    'r:id': relationship,
  });
  const graphic = new XmlElement('a:graphic', {}, [
    new XmlElement('a:graphicData', { uri: NAMESPACES.chart }, [chart]),
  ]);
  const frame = xdr(
    'graphicFrame',
    { 'xmlns:a': NAMESPACES.drawing, macro: '' },
    xdr('nvGraphicFramePr', {}, xdr('cNvPr', { id: String(id), name }), xdr('cNvGraphicFramePr', {})),
    xdr('xfrm', {}, corner('off', 'x', 'y'), corner('ext', 'cx', 'cy')),
    graphic,
  );
  return [frame, xdr('clientData', {})];
}

/** A number that no object of the drawing has. */
export function freeObjectId(root: XmlElement): number {
  const ids = (element: XmlElement): number[] => [
    ...(element.localName === 'cNvPr' ? [element.number('id') ?? 0] : []),
    ...element.elements.flatMap(ids),
  ];
  return Math.max(1, ...ids(root)) + 1;
}
