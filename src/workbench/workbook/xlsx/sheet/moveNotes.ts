import { cellAddress } from '../../../../core/sheet/address';
import type { CellPosition } from '../../cell';
import type { Worksheet } from '../../Worksheet';
import { movedArea } from '../follow';
import { cellPosition } from '../../../../xlsx/sheet/cellPosition';
import type { XlsxPackage } from '../../../../xlsx/package/XlsxPackage';
import { patchStartTag } from '../xml/patchStartTag';

/**
 * Notes and comments are parts of their own, which the model does not know:
 * they follow their cells when rows and columns have moved, and go with them.
 */
export function moveNotes(sheet: Worksheet, sheetPart: string, parts: XlsxPackage): void {
  if (sheet.moves.length === 0) return;
  const moved = ({ row, column }: CellPosition): CellPosition | null =>
    movedArea({ row, column, rowCount: 1, columnCount: 1 }, sheet.moves);
  for (const { type, target, external } of parts.relationships(sheetPart).items) {
    const part = external ? undefined : parts.partName(target);
    const kind = type.slice(type.lastIndexOf('/') + 1);
    const rewrite =
      kind === 'vmlDrawing' ? movedShapes : /^(?:threadedC|c)omments?$/.test(kind) ? movedNotes : undefined;
    if (part === undefined || !rewrite) continue;
    const text = parts.text(part);
    const now = rewrite(text, moved);
    if (now !== text) parts.put(part, new TextEncoder().encode(now));
  }
}

type Moved = (cell: CellPosition) => CellPosition | null;

const NOTE = /<((?:\w+:)?(?:comment|threadedComment))\s[^>]*?\bref="([^"]+)"[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g;

function movedNotes(text: string, moved: Moved): string {
  return text.replace(NOTE, (note, _name: string, reference: string) => {
    const cell = cellPosition(reference);
    const now = cell && moved(cell);
    if (!cell || now === undefined) return note;
    return now === null ? '' : patchStartTag(note, 'ref', cellAddress(now.row + 1, now.column + 1));
  });
}

/** The yellow boxes: each says of which cell it is, and between which columns and rows it lies. */
function movedShapes(text: string, moved: Moved): string {
  return text.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => {
    const [row, column] = ['Row', 'Column'].map((name) => new RegExp(`<x:${name}>\\s*(\\d+)\\s*<`).exec(shape)?.[1]);
    if (row === undefined || column === undefined) return shape;
    const now = moved({ row: Number(row), column: Number(column) });
    if (!now) return '';
    const [down, right] = [now.row - Number(row), now.column - Number(column)];
    return shape
      .replace(/(<x:Row>)\s*\d+/, `$1${now.row}`)
      .replace(/(<x:Column>)\s*\d+/, `$1${now.column}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, anchor: string) => tag + movedAnchor(anchor, down, right));
  });
}

/** `left column, offset, top row, offset, right column, offset, bottom row, offset`. */
function movedAnchor(anchor: string, down: number, right: number): string {
  const by = [right, 0, down, 0, right, 0, down, 0];
  return anchor
    .split(',')
    .map((part, index) => String(Math.max(0, Number(part) + (by[index] ?? 0))))
    .join(', ');
}
