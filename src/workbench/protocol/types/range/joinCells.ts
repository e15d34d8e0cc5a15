import type { Rectangle } from '../../../workbook/Worksheet';

/** Few rectangles that cover just these cells: runs along the rows, joined where the same run follows below. */
export function joinCells(rows: readonly (readonly [row: number, columns: readonly number[]])[]): Rectangle[] {
  const done: Rectangle[] = [];
  let open = new Map<string, Rectangle>();
  let previous = -2;
  for (const [row, columns] of rows) {
    if (row !== previous + 1) {
      done.push(...open.values());
      open = new Map();
    }
    const next = new Map<string, Rectangle>();
    for (const [from, to] of runs(columns)) {
      const key = `${from}:${to}`;
      const above = open.get(key);
      open.delete(key);
      next.set(key, above ? { ...above, rowCount: above.rowCount + 1 } : areaOfRun(row, from, to));
    }
    done.push(...open.values());
    open = next;
    previous = row;
  }
  done.push(...open.values());
  return done.sort((a, b) => a.row - b.row || a.column - b.column);
}

const areaOfRun = (row: number, from: number, to: number): Rectangle => ({
  row,
  column: from,
  rowCount: 1,
  columnCount: to - from + 1,
});

function runs(columns: readonly number[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else found.push([column, column]);
  }
  return found;
}
