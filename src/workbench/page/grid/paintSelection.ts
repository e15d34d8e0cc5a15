import type { CellPosition } from '../../workbook/cell';
import type { Rectangle } from '../../workbook/Worksheet';
import type { RenderedRow } from './renderRow';
import { contains } from './selection';

export interface DrawnGrid {
  readonly rows: ReadonlyMap<number, RenderedRow>;
  readonly letters: ReadonlyMap<number, HTMLElement>;
  readonly area: Rectangle;
  /** The active cell. */
  readonly anchor: CellPosition;
}

/**
 * Marks the selected cells among those that are drawn, with the letters and
 * numbers beside them. Only classes change: a screen reader keeps its place.
 */
export function paintSelection({ rows, letters, area, anchor }: DrawnGrid): void {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  for (const [column, letter] of letters) {
    letter.classList.toggle('marked', column >= area.column && column <= lastColumn);
  }
  for (const [row, { header, cells }] of rows) {
    header.classList.toggle('marked', row >= area.row && row <= lastRow);
    for (const [column, cell] of cells) {
      const isSelected = contains(area, row, column);
      const isActive = row === anchor.row && column === anchor.column;
      if (!isSelected && !cell.classList.contains('selected')) continue;
      cell.classList.toggle('selected', isSelected);
      cell.classList.toggle('active', isActive);
      cell.classList.toggle('edge-top', isSelected && row === area.row);
      cell.classList.toggle('edge-left', isSelected && column === area.column);
      const right = column + Number(cell.getAttribute('aria-colspan') ?? '1') - 1;
      const bottom = row + Number(cell.getAttribute('aria-rowspan') ?? '1') - 1;
      cell.classList.toggle('edge-bottom', isSelected && bottom === lastRow);
      cell.classList.toggle('edge-right', isSelected && right === lastColumn);
      if (isSelected) cell.setAttribute('aria-selected', 'true');
      else cell.removeAttribute('aria-selected');
    }
  }
}
