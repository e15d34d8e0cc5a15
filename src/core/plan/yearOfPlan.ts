import type { Reading } from '../register/reading';
import type { Register } from '../register/Register';
import { withoutWorkbook } from '../sheet/foreignSheet';
import { fold } from '../vietnamese/fold';
import { normaliseText } from '../vietnamese/normaliseText';

/** Dates and numbers of documents name years that are not the plan's: "Kèm theo QĐ số 05/2019/QĐ-LM ngày 15/12/2019". */
const OTHER_YEARS = [
  /ng[aà]y\s*\S{1,4}\s*th[aá]ng\s*\S{1,4}\s*n[aă]m\s*\d{4}/gi,
  /(?<!\d)\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/g,
  /(?<!\d)\d{1,2}\s*[/.-]\s*\d{4}/g,
  /s[oố]\s*:?\s*\S*\d{4}\S*/gi,
  /\d+\/\d{4}\/\S+/g,
];

const SPAN = /(?:19|20)\d\d\s*(?:[-–—]|đến|tới)\s*(?:năm\s*)?(?:19|20)\d\d/i;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const AFTER_PLAN = /(?:kế hoạch|chỉ tiêu|\bkh)\D{0,30}?((?:19|20)\d\d)(?!\d)/giu;

/**
 * The year that a plan is for. The header of its column of targets settles it
 * ("Kế hoạch năm 2020"); else the titles above the table and the name of the
 * sheet have to agree. `empty` where nothing names a year, `ambiguous` where
 * two years are named, `unreadable` for a plan of several years ("2021 - 2025").
 */
export function yearOfPlan({ sheet }: Register): Reading<number> {
  const header = sheet.columns.find(({ field, band }) => field === 'plan_year' && band !== 'unknown')?.header ?? '';
  const inHeader = readYears([header]);
  if (inHeader.kind !== 'empty') return inHeader;
  return readYears([withoutWorkbook(sheet.name), ...sheet.titles]);
}

/** The one year that texts name. */
export function readYears(texts: readonly string[]): Reading<number> {
  const years = new Set<number>();
  for (const text of texts) {
    const plain = OTHER_YEARS.reduce((rest, pattern) => rest.replace(pattern, ' '), normaliseText(text));
    if (SPAN.test(plain)) return { kind: 'unreadable', text };
    for (const year of yearsIn(plain)) years.add(year);
  }
  const [first, second, ...others] = years;
  if (first === undefined) return { kind: 'empty' };
  return second === undefined
    ? { kind: 'sure', value: first }
    : { kind: 'ambiguous', candidates: [first, second, ...others] };
}

/** "Kết quả năm 2019 và kế hoạch năm 2020" speaks of the plan of 2020. */
function yearsIn(text: string): number[] {
  const ofPlan = [...text.toLowerCase().matchAll(AFTER_PLAN)].map((match) => Number(match[1]));
  if (ofPlan.length > 0) return ofPlan;
  return [...fold(text).matchAll(YEAR)].map((match) => Number(match[0]));
}
