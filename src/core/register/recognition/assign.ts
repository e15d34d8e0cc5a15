/**
 * The assignment of rows to columns with the greatest sum of scores; a pair
 * without a positive score is never made. `assign(scores)[row]` is the column
 * of a row, -1 if it gets none. Hungarian method, O(rows² × columns).
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const width = scores.reduce((widest, row) => Math.max(widest, row.length), 0);
  // One spare column a row, worth nothing, so that a row may stay without.
  const columns = width + rows;
  const cost = (row: number, column: number): number => -Math.max(0, scores[row - 1]?.[column - 1] ?? 0);

  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    let column = 0;
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const done = new Uint8Array(columns + 1);
    do {
      done[column] = 1;
      const current = rowOf[column] ?? 0;
      let step = Infinity;
      let next = 0;
      for (let j = 1; j <= columns; j += 1) {
        if (done[j]) continue;
        const reduced = cost(current, j) - (rowPotential[current] ?? 0) - (columnPotential[j] ?? 0);
        if (reduced < (slack[j] ?? Infinity)) {
          slack[j] = reduced;
          cameFrom[j] = column;
        }
        if ((slack[j] ?? Infinity) < step) {
          step = slack[j] ?? Infinity;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j += 1) {
        if (done[j]) {
          const owner = rowOf[j] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + step;
          columnPotential[j] = (columnPotential[j] ?? 0) - step;
        } else {
          slack[j] = (slack[j] ?? Infinity) - step;
        }
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }

  const result = Array.from({ length: rows }, () => -1);
  for (let j = 1; j <= width; j += 1) {
    const row = rowOf[j] ?? 0;
    if (row > 0 && (scores[row - 1]?.[j - 1] ?? 0) > 0) result[row - 1] = j - 1;
  }
  return result;
}
