import type { Period } from '../../plan/period';
import type { ReportSettings } from '../ReportSettings';

/** The columns of the table, by number. */
export const COLUMN = { ordinal: 1, label: 2, unit: 3, plan: 4, actual: 5, percent: 6, note: 7 } as const;

export const LAST_COLUMN_OF_TABLE = COLUMN.note;

/** In characters; the page is one page wide in print, so these set the proportions and the size of the type. */
const WIDTHS: Readonly<Record<ReportSettings['orientation'], readonly number[]>> = {
  Landscape: [5, 41, 12, 12, 12, 10, 38],
  Portrait: [5, 36, 11, 11, 11, 9, 24],
};

export function columnWidths({ orientation }: Pick<ReportSettings, 'orientation'>): readonly number[] {
  return WIDTHS[orientation];
}

/** The widths of columns together, both ends included. */
export function widthOf(widths: readonly number[], from: number, to: number): number {
  return widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);
}

export function tableHeaders(period: Period): readonly string[] {
  return ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', actualHeader(period), '% kế hoạch', 'Ghi chú'];
}

/** "Thực hiện 6 tháng", "Thực hiện quý II", "Thực hiện năm", "Thực hiện trong kỳ". */
function actualHeader({ label }: Period): string {
  const part = /^(\d+ tháng|quý [IV]+|năm)\b/.exec(label)?.[1];
  return `Thực hiện ${part ?? 'trong kỳ'}`;
}
