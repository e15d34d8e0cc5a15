import type { Hyperlink } from '../../../workbook/cell';
import { columnEnd, rowEnd } from '../../../workbook/rectangles';
import type { Property } from '../../ObjectType';
import { invalidArgument } from '../../RichApiError';
import { record, text } from '../arguments';
import { isUnbounded } from './readCells';
import { assertCellsWritable } from './assertCellsWritable';
import { putEntry } from './putEntry';
import type { SheetRange } from './SheetRange';

const LINK_COLOUR = '#0563C1';

/** The link of the first cell; setting it gives each cell the link and its look, and its text if there is one. */
export const hyperlink: Property<SheetRange> = {
  get: ({ sheet, area }) => {
    const cell = sheet.cell(area.row, area.column);
    if (!cell?.hyperlink) return null;
    return { ...cell.hyperlink, textToDisplay: cell.value === null ? '' : String(cell.value) };
  },
  set: ({ sheet, area }, value, host) => {
    const wanted = record(value);
    if (isUnbounded(area)) throw invalidArgument();
    assertCellsWritable(sheet, area, host);
    const link: Hyperlink = Object.fromEntries(
      (['address', 'documentReference', 'screenTip'] as const).flatMap((key) =>
        wanted[key] == null ? [] : [[key, text(wanted[key])]],
      ),
    );
    for (let row = area.row; row < rowEnd(area); row += 1) {
      for (let column = area.column; column < columnEnd(area); column += 1) {
        if (wanted['textToDisplay'] != null) {
          putEntry(host.workbook, sheet, row, column, { value: text(wanted['textToDisplay']) });
        }
        const cell = sheet.ensureCell(row, column);
        cell.value ??= link.address ?? link.documentReference ?? null;
        cell.hyperlink = link;
        cell.style = host.workbook.styles.derive(cell.style, (style) => ({
          ...style,
          font: { ...style.font, color: LINK_COLOUR, underline: 'Single' },
        }));
      }
    }
    host.changed(sheet, area, 'addin');
  },
};
