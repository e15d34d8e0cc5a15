import { columnPoints, rowPoints } from '../../lineSizes';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../rectangles';
import type { Chart } from '../../Chart';
import type { Move, Worksheet } from '../../Worksheet';
import { NAMESPACES } from '../namespaces';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';
import { movedArea } from '../follow';

export type Place = Pick<Chart, 'top' | 'left' | 'width' | 'height'>;

/** English metric units, in which drawings measure, per point. */
const EMU = 12_700;

const emu = (points: number): string => String(Math.round(points * EMU));
const numberIn = (element: XmlElement | undefined, name: string): number =>
  Number(element?.child(name)?.text ?? 0) || 0;

/** Where an anchored drawing lies, in points; `undefined` for what is no anchor. */
export function placeOf(anchor: XmlElement, sheet: Worksheet): Place | undefined {
  const [from, to, extent] = [anchor.child('from'), anchor.child('to'), anchor.child('ext')];
  const size = { width: (extent?.number('cx') ?? 0) / EMU, height: (extent?.number('cy') ?? 0) / EMU };
  if (!from) {
    const position = anchor.child('pos');
    return position && { left: (position.number('x') ?? 0) / EMU, top: (position.number('y') ?? 0) / EMU, ...size };
  }
  const start = cornerOf(from, sheet);
  if (!to) return { ...start, ...size };
  const end = cornerOf(to, sheet);
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}

function cornerOf(marker: XmlElement, sheet: Worksheet): { top: number; left: number } {
  let left = numberIn(marker, 'colOff') / EMU;
  let top = numberIn(marker, 'rowOff') / EMU;
  const [column, row] = [numberIn(marker, 'col'), numberIn(marker, 'row')];
  for (let index = 0; index < Math.min(column, SHEET_COLUMNS); index += 1) left += columnPoints(sheet, index);
  for (let index = 0; index < Math.min(row, SHEET_ROWS); index += 1) top += rowPoints(sheet, index);
  return { top, left };
}

/** An anchor that moves with its first cell and keeps its size. */
export function newAnchor(place: Place, sheet: Worksheet, ...content: XmlElement[]): XmlElement {
  const column = lineAt(place.left, SHEET_COLUMNS, (index) => columnPoints(sheet, index));
  const row = lineAt(place.top, SHEET_ROWS, (index) => rowPoints(sheet, index));
  const text = (name: string, value: string): XmlElement => new XmlElement(name, {}, [value]);
  const from = new XmlElement('xdr:from', {}, [
    text('xdr:col', String(column.index)),
    text('xdr:colOff', emu(column.offset)),
    text('xdr:row', String(row.index)),
    text('xdr:rowOff', emu(row.offset)),
  ]);
  const extent = new XmlElement('xdr:ext', { cx: emu(place.width), cy: emu(place.height) });
  return new XmlElement('xdr:oneCellAnchor', { 'xmlns:xdr': NAMESPACES.sheetDrawing }, [from, extent, ...content]);
}

/** The row or column in which a length ends, and how far in it. */
function lineAt(points: number, count: number, sizeOf: (index: number) => number): { index: number; offset: number } {
  let offset = points;
  for (let index = 0; index < count; index += 1) {
    const size = sizeOf(index);
    if (offset < size) return { index, offset };
    offset -= size;
  }
  return { index: count - 1, offset: 0 };
}

/** Moves the corners of an anchor with the rows and columns that they stand in. */
export function moveAnchor(anchor: XmlElement, moves: readonly Move[]): void {
  if (moves.length === 0 || anchor.attributes['editAs'] === 'absolute') return;
  for (const marker of [anchor.child('from'), anchor.child('to')]) {
    for (const name of ['row', 'col'] as const) {
      const element = marker?.child(name);
      if (element) element.children.splice(0, Infinity, String(movedLine(Number(element.text), name, moves)));
    }
  }
}

/** A line that was deleted stands where those behind it have come to. */
function movedLine(line: number, axis: 'row' | 'col', moves: readonly Move[]): number {
  const lines = (start: number, count: number) =>
    axis === 'row'
      ? { row: start, rowCount: count, column: 0, columnCount: SHEET_COLUMNS }
      : { row: 0, rowCount: SHEET_ROWS, column: start, columnCount: count };
  return moves.reduce((at, move) => {
    const moved = movedArea(lines(at, 1), [move]);
    if (moved) return axis === 'row' ? moved.row : moved.column;
    const before = at === 0 ? null : move(lines(0, at));
    return (axis === 'row' ? before?.rowCount : before?.columnCount) ?? 0;
  }, line);
}
