import type { RangeFormat, SheetLayout } from '../report/SheetLayout';
import { areaAddress } from '../sheet/address';
import type { SheetContent } from './SheetContent';

/** Stands above each sheet of the sample. */
export const SAMPLE_AGENCY = 'LIÊN MINH HTX TỈNH NINH BÌNH';

const TITLE_ROW = 2;
const SUBTITLE_ROW = 3;
const HEADER_ROW = 5;

/** A sheet of the sample as an office would keep it: agency, title and subtitle, a blank row, the table. */
export function layoutSample({ name, title, subtitle, columns, rows }: SheetContent): SheetLayout {
  const last = columns.length;
  const lastRow = HEADER_ROW + rows.length;
  const row = (number: number): string => areaAddress({ top: number, left: 1, bottom: number, right: last });
  const everything = areaAddress({ top: 1, left: 1, bottom: lastRow, right: last });
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    blocks: [
      { top: 1, left: 1, cells: [[SAMPLE_AGENCY], [title], [subtitle]] },
      { top: HEADER_ROW, left: 1, cells: [columns.map(({ header }) => header), ...rows] },
    ],
    merges: [row(TITLE_ROW), row(SUBTITLE_ROW)],
    rowHeights: [{ row: HEADER_ROW, points: 33 }],
    formats: [
      { address: everything, fontName: 'Times New Roman', fontSize: 12, vertical: 'Center' },
      { address: 'A1', bold: true },
      { address: row(TITLE_ROW), bold: true, fontSize: 14, horizontal: 'Center' },
      { address: row(SUBTITLE_ROW), italic: true, horizontal: 'Center' },
      { address: areaAddress({ top: HEADER_ROW, left: 1, bottom: lastRow, right: last }), grid: true },
      ...columns.flatMap(({ format, align }, index): RangeFormat[] =>
        format === undefined && align === undefined
          ? []
          : [
              {
                address: areaAddress({ top: HEADER_ROW + 1, left: index + 1, bottom: lastRow, right: index + 1 }),
                ...(format !== undefined && { numberFormat: format }),
                ...(align !== undefined && { horizontal: align }),
              },
            ],
      ),
      { address: row(HEADER_ROW), bold: true, fill: '#E3EFE6', horizontal: 'Center', wrap: true },
    ],
    freezeRows: HEADER_ROW,
    page: {
      orientation: 'Landscape',
      margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
      printArea: everything,
      titleRows: `$${HEADER_ROW}:$${HEADER_ROW}`,
    },
  };
}
