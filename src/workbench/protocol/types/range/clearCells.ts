import { cellCount, columnEnd, intersection, overlaps, rowEnd } from '../../../workbook/rectangles';
import type { Rectangle, Worksheet } from '../../../workbook/Worksheet';
import type { HostContext } from '../../HostContext';
import { oneOf } from '../arguments';
import { assertFormattable, restyle } from '../format/restyle';
import { DEFAULT_STYLE } from '../../../workbook/style';
import { assertCellsWritable } from './assertCellsWritable';
import { putEntry } from './putEntry';
import { assertWholeArrays } from './spills';

const APPLY_TO = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** `range.clear(applyTo)`: contents, formats with merges and rules, or links. */
export function clearCells(sheet: Worksheet, area: Rectangle, applyTo: unknown, host: HostContext): void {
  const what = oneOf(APPLY_TO, applyTo ?? 'All');
  const used = sheet.usedRange(false, area);
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') clearContents(sheet, used, host);
  if (what === 'All' || what === 'Formats') clearFormats(sheet, area, host);
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') clearLinks(sheet, used, host);
}

function clearContents(sheet: Worksheet, used: Rectangle | null, host: HostContext): void {
  if (!used) return;
  assertCellsWritable(sheet, used, host);
  assertWholeArrays(sheet, used);
  eachCell(used, (row, column) => {
    if (sheet.cell(row, column)) putEntry(host.workbook, sheet, row, column, { value: null });
  });
  host.counters.cellsWritten += cellCount(used);
  host.changed(sheet, used, 'addin');
}

function clearFormats(sheet: Worksheet, area: Rectangle, host: HostContext): void {
  assertFormattable(sheet, host);
  restyle({ sheet, areas: [area] }, host, () => host.workbook.styles.get(0) ?? DEFAULT_STYLE);
  const used = sheet.usedRange(false, area);
  if (used) {
    eachCell(used, (row, column) => {
      const cell = sheet.cell(row, column);
      const isBlank = cell?.style === 0 && cell.value === null && cell.formula === undefined && !cell.hyperlink;
      if (isBlank && !cell.spilledFrom) sheet.deleteCell(row, column);
    });
  }
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  for (const format of sheet.conditionalFormats) format.areas = without(format.areas, area);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

function clearLinks(sheet: Worksheet, used: Rectangle | null, host: HostContext): void {
  if (!used) return;
  eachCell(used, (row, column) => {
    const cell = sheet.cell(row, column);
    if (!cell?.hyperlink) return;
    host.assertWritable(sheet);
    delete cell.hyperlink;
  });
  host.formatChanged(sheet, used);
}

/** What is left of some areas when one is cut out of them. */
export function without(areas: readonly Rectangle[], cut: Rectangle): Rectangle[] {
  return areas.flatMap((area) => {
    const hole = intersection(area, cut);
    if (!hole) return [area];
    const pieces = [
      { ...area, rowCount: hole.row - area.row },
      { ...area, row: rowEnd(hole), rowCount: rowEnd(area) - rowEnd(hole) },
      { ...hole, column: area.column, columnCount: hole.column - area.column },
      { ...hole, column: columnEnd(hole), columnCount: columnEnd(area) - columnEnd(hole) },
    ];
    return pieces.filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
  });
}

function eachCell(area: Rectangle, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < rowEnd(area); row += 1) {
    for (let column = area.column; column < columnEnd(area); column += 1) visit(row, column);
  }
}
