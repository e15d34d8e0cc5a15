import type { Period } from '../plan/period';
import { yearFraction } from '../plan/yearFraction';

const FORBIDDEN = /[:\\/?*[\]]/g;
const LONGEST_SHEET_NAME = 31;

/** A whole year is summed up ("tổng kết"), a part of one reviewed ("sơ kết"). */
function isWholeYear(period: Period): boolean {
  return yearFraction(period) >= 1;
}

/** "BÁO CÁO SƠ KẾT CÔNG TÁC 6 THÁNG ĐẦU NĂM 2020". */
export function titleOf(period: Period): string {
  return `BÁO CÁO ${isWholeYear(period) ? 'TỔNG KẾT' : 'SƠ KẾT'} CÔNG TÁC ${period.label.toLocaleUpperCase('vi')}`;
}

/** "Sơ kết 6T-2020": at most 31 characters, none that Excel forbids in the name of a sheet. */
export function sheetNameOf(period: Period): string {
  const name = `${isWholeYear(period) ? 'Tổng kết' : 'Sơ kết'} ${period.shortLabel}`;
  return name.replace(FORBIDDEN, '-').slice(0, LONGEST_SHEET_NAME);
}
