import { formatDateInWords } from '../vietnamese/formatDate';
import { provinceOf } from './agencyIn';
import type { ReportSettings } from './ReportSettings';
import type { Summary } from './Summary';

/** "Ninh Bình, ngày 10 tháng 7 năm 2020"; what is not known yet is left to the pen. (Whoever knows the day puts it in the place of `today`.) */
export function placeAndDate(
  { agency, period: { to } }: Pick<Summary, 'agency' | 'period'>,
  { place, date }: Pick<ReportSettings, 'place' | 'date'>,
): string {
  const province = place === '' ? capitalised(provinceOf(agency ?? '') ?? '') : place;
  // A report of a whole year is signed in the next one as often as not.
  const open = `ngày … tháng … năm ${to.month < 12 ? to.year : '…'}`;
  return `${province === '' ? '…………' : province}, ${date === null || date === 'today' ? open : formatDateInWords(date)}`;
}

/** "NINH BÌNH" is "Ninh Bình". */
function capitalised(text: string): string {
  return text
    .toLocaleLowerCase('vi')
    .split(' ')
    .map((word) => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1))
    .join(' ');
}
