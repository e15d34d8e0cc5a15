import { areaAddress, type Area } from '../../sheet/address';
import { workbookOfSheet } from '../../sheet/foreignSheet';
import { linkFormula } from '../../sheet/linkFormula';
import { formatNumber } from '../../vietnamese/formatNumber';
import type { Content, RangeFormat, SheetLayout } from '../SheetLayout';
import type { Summary } from '../Summary';
import type { CountedRow } from './countedRows';

/** More lines nobody looks through, and they would weigh more than the workbook itself. */
export const MOST_COUNTED = 50_000;

const HEADERS = ['TT', 'Chỉ tiêu', 'Sheet', 'Dòng', 'Tên, nội dung', 'Giá trị được tính', 'ĐVT', 'Ngày'] as const;
const WIDTHS = [7, 40, 26, 8, 44, 14, 12, 12];
const HEADER_ROW = 4;
const LINK_COLOUR = '#0563C1';
const LONGEST_SHEET_NAME = 31;

/** "Dòng đã đếm 6T-2020", as Excel takes it for a sheet. */
export function countedSheetName({ shortLabel }: Summary['period']): string {
  return `Dòng đã đếm ${shortLabel}`.replace(/[:\\/?*[\]]/g, '-').slice(0, LONGEST_SHEET_NAME);
}

/**
 * The sheet of the rows behind the figures ("Dòng đã đếm 6T-2020"): a plain
 * table with a link to each row, in the order of the report. It needs no
 * add-in. Beyond `most` lines it is cut, and says so.
 */
export function layoutCountedRows(
  { period }: Pick<Summary, 'period'>,
  rows: readonly CountedRow[],
  most = MOST_COUNTED,
): SheetLayout {
  const listed = rows.slice(0, most);
  const right = HEADERS.length;
  const bottom = HEADER_ROW + Math.max(1, listed.length);
  const table: Area = { top: HEADER_ROW, left: 1, bottom, right };
  const none: Content[][] = [[null, 'Không có dòng nào được tính từ sổ', ...HEADERS.slice(2).map(() => null)]];
  return {
    name: countedSheetName(period),
    columnWidths: WIDTHS,
    blocks: [
      {
        top: 1,
        left: 1,
        cells: [[`CÁC DÒNG ĐÃ TÍNH VÀO BÁO CÁO ${period.label.toLocaleUpperCase('vi')}`], [subtitle(rows, most)]],
      },
      { top: HEADER_ROW, left: 1, cells: [[...HEADERS], ...(listed.length > 0 ? listed.map(lineOf) : none)] },
    ],
    merges: [],
    // The header may have two lines; the rows are as high as Excel finds.
    rowHeights: [{ row: HEADER_ROW, points: 32 }],
    formats: formatsOf(table, listed),
    freezeRows: HEADER_ROW,
    page: {
      orientation: 'Landscape',
      margins: { top: 2, bottom: 2, left: 2, right: 1.5 },
      printArea: areaAddress({ ...table, top: 1 }),
      titleRows: `$${HEADER_ROW}:$${HEADER_ROW}`,
    },
    filter: areaAddress(table),
  };
}

function subtitle(rows: readonly CountedRow[], most: number): string {
  const all = formatNumber(rows.length);
  if (rows.length <= most) return `${all} dòng; một dòng có thể được tính vào nhiều chỉ tiêu`;
  return `Chỉ liệt kê ${formatNumber(most)} dòng đầu trong tổng số ${all} dòng đã tính`;
}

function lineOf({ indicator, sheet, row, cell, name, value, date }: CountedRow, index: number): Content[] {
  // A row of another workbook has no link: the report leads out of its own file nowhere.
  const place: Content = workbookOfSheet(sheet) === undefined ? { formula: linkFormula(sheet, cell, row) } : row;
  return [
    index + 1,
    `${indicator.ordinal}. ${indicator.label}`,
    sheet,
    place,
    name === '' ? null : name,
    value,
    indicator.unit,
    date === '' ? null : typeof date === 'boolean' ? String(date) : date,
  ];
}

function formatsOf(table: Area, rows: readonly CountedRow[]): RangeFormat[] {
  const column = (left: number): string => areaAddress({ ...table, top: HEADER_ROW + 1, left, right: left });
  const isWhole = rows.every(({ value }) => Number.isInteger(value));
  return [
    { address: areaAddress({ ...table, top: 1 }), fontName: 'Times New Roman', fontSize: 11 },
    { address: 'A1', bold: true, fontSize: 14 },
    { address: 'A2', italic: true },
    { address: areaAddress(table), grid: true, vertical: 'Top', wrap: true },
    { address: column(1), horizontal: 'Center' },
    { address: column(4), horizontal: 'Center', fontColor: LINK_COLOUR },
    { address: column(6), horizontal: 'Right', numberFormat: isWhole ? '#,##0' : '#,##0.###' },
    { address: column(7), horizontal: 'Center' },
    { address: column(8), horizontal: 'Center', numberFormat: 'dd/mm/yyyy' },
    {
      address: areaAddress({ ...table, bottom: HEADER_ROW }),
      bold: true,
      horizontal: 'Center',
      vertical: 'Center',
      fill: '#E3EFE6',
    },
  ];
}
