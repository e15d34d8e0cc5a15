import { normaliseText } from '../vietnamese/normaliseText';
import { parsePeriod, type Period } from './period';

const NAMES =
  /\d ?(?:t|tháng)(?: (?:đầu|cuối))?(?: năm)? ?[-/]? ?\d{4}|(?:quý|q) ?(?:[1-4]|i{1,3}v?|iv)(?: năm)? ?[-/]? ?\d{4}|năm \d{4}/giu;

/** The day on which a paper is signed says nothing of the period: "Ninh Bình, ngày … tháng … năm 2019". */
const SIGNED = /ngày\s*\S{0,12}\s*tháng\s*\S{0,12}\s*năm\s*\d{4}/giu;

/** The one period that a text speaks of: "BÁO CÁO SƠ KẾT CÔNG TÁC 6 THÁNG ĐẦU NĂM 2019". `undefined` for none or several. */
export function periodIn(text: string): Period | undefined {
  const found = new Map<string, Period>();
  for (const [name] of normaliseText(text).toLowerCase().replace(SIGNED, ' ').matchAll(NAMES)) {
    const period = parsePeriod(name);
    if (period) found.set(period.shortLabel, period);
  }
  const [only, ...others] = found.values();
  return others.length === 0 ? only : undefined;
}
