import { columnName, parseArea } from '../../../core/sheet/address';
import { columnEnd, rowEnd, sameArea } from '../rectangles';
import type { Move, Rectangle } from '../Worksheet';

const CORNERS = /^(\$?)([A-Za-z]*)(\$?)(\d*)(?::(\$?)([A-Za-z]*)(\$?)(\d*))?$/;

/**
 * A reference after its cells have moved: `$B$7:D9` keeps its dollars. What
 * was deleted is `#REF!`; `undefined` when nothing changes.
 */
export function moveReference(reference: string, move: Move): string | undefined {
  const parsed = parseArea(reference);
  const corners = CORNERS.exec(reference);
  if (!parsed || !corners) return undefined;
  const area: Rectangle = {
    row: parsed.top - 1,
    column: parsed.left - 1,
    rowCount: parsed.bottom - parsed.top + 1,
    columnCount: parsed.right - parsed.left + 1,
  };
  const moved = move(area);
  if (!moved) return '#REF!';
  if (sameArea(moved, area)) return undefined;
  const [, d1 = '', c1 = '', d2 = '', r1 = '', d3 = '', c2 = '', d4 = '', r2 = ''] = corners;
  const first = corner(
    c1 ? d1 : '',
    c1 && columnName(moved.column + 1),
    r1 ? d2 || (c1 ? '' : d1) : '',
    r1 && `${moved.row + 1}`,
  );
  if (!reference.includes(':')) return first;
  const last = corner(
    c2 ? d3 : '',
    c2 && columnName(columnEnd(moved)),
    r2 ? d4 || (c2 ? '' : d3) : '',
    r2 && `${rowEnd(moved)}`,
  );
  return `${first}:${last}`;
}

const corner = (...parts: readonly string[]): string => parts.join('');
