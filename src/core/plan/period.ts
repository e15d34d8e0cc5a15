import { compareDays, dayOf, daysInMonth, type Day } from '../vietnamese/day';
import { formatDate } from '../vietnamese/formatDate';

/** A span of days, both included, and how it is called. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  /** "6 tháng đầu năm 2020". */
  readonly label: string;
  /** For names of sheets: "6T-2020". */
  readonly shortLabel: string;
}

/** Whether a day lies in the period; its first and its last day do. */
export function contains(period: Pick<Period, 'from' | 'to'>, day: Day): boolean {
  return compareDays(period.from, day) <= 0 && compareDays(day, period.to) <= 0;
}

/** The first or the second half of a year. */
export function halfYear(year: number, half: 1 | 2): Period {
  return half === 1
    ? months(year, 1, 6, `6 tháng đầu năm ${year}`, `6T-${year}`)
    : months(year, 7, 12, `6 tháng cuối năm ${year}`, `6T cuối-${year}`);
}

/** January to September: the review before the plan of the next year is made. */
export function nineMonths(year: number): Period {
  return months(year, 1, 9, `9 tháng đầu năm ${year}`, `9T-${year}`);
}

/** A quarter, written as official texts do: "quý II năm 2020". */
export function quarter(year: number, number: 1 | 2 | 3 | 4): Period {
  const roman = ROMAN[number - 1] ?? '';
  return months(year, number * 3 - 2, number * 3, `quý ${roman} năm ${year}`, `Q${number}-${year}`);
}

export function wholeYear(year: number): Period {
  return months(year, 1, 12, `năm ${year}`, String(year));
}

/**
 * The year of the official statistics of cooperatives, 15 December to 14
 * December (TT 09/2024/TT-BKHĐT, art. 6 and 7).
 */
export function registerYear(year: number): Period {
  return {
    from: { year: year - 1, month: 12, day: 15 },
    to: { year, month: 12, day: 14 },
    label: `năm thống kê ${year}`,
    shortLabel: `TK-${year}`,
  };
}

/** Any span of days; `undefined` when it ends before it begins. */
export function fromTo(from: Day, to: Day): Period | undefined {
  if (compareDays(from, to) > 0) return undefined;
  // A slash is not allowed in the name of a sheet.
  const short = ({ year, month, day }: Day): string =>
    [day, month, ...(year === to.year && from.year === to.year ? [] : [year])]
      .map((part) => String(part).padStart(2, '0'))
      .join('.');
  const shortLabel = `${short(from)}-${short(to)}${from.year === to.year ? `.${to.year}` : ''}`;
  return { from, to, label: `từ ${formatDate(from)} đến ${formatDate(to)}`, shortLabel };
}

/**
 * Reads what people call a period: `2020-H1`, `6T/2020`, `6T-2020`,
 * `6 tháng đầu năm 2020`, `Q2/2020`, `quý II năm 2020`, `9T/2020`, `2020`,
 * `năm thống kê 2020` and `2020-R` for 15 December 2019 to 14 December 2020,
 * `01/01/2020 - 15/06/2020`, `2020-01-01..2020-06-15`. `undefined` if it is
 * none of these, or the year is not of this or the last century.
 */
export function parsePeriod(text: string): Period | undefined {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  for (const [pattern, build] of FORMS) {
    const groups = pattern.exec(plain)?.groups;
    if (groups) return build(Number(groups['year']), groups['part'] ?? '');
  }
  return parseFromTo(plain);
}

function parseFromTo(plain: string): Period | undefined {
  const [from, to] = plain
    .replace(/^(?:từ|tu)(?: ngày| ngay)? /, '')
    .split(BETWEEN_DAYS)
    .map(readDay);
  return from && to && fromTo(from, to);
}

/** A day in full; day and month cannot be mistaken here, since people write them in this order. */
function readDay(text: string): Day | undefined {
  const groups = DAY_FORMS.map((form) => form.exec(text.trim())?.groups).find((found) => found !== undefined);
  return groups && dayOf(Number(groups['year']), Number(groups['month']), Number(groups['day']));
}

const ROMAN = ['I', 'II', 'III', 'IV'];
const YEAR = '(?<year>(?:19|20)\\d\\d)';
/** Between the name of a part of the year and the year: "6T/2020", "6T-2020", "6T năm 2020". */
const OF = '(?: ?[/-] ?| (?:n[ăa]m )?)';
const MONTHS = ' ?(?:t|th[áa]ng)';
const FIRST = '(?: (?:đ|d)[ầa]u)?';

const BETWEEN_DAYS =
  /\s*\.\.\s*|\s+(?:đến|den|tới|toi)(?: hết| het)?(?: ngày| ngay)?\s+|\s+[-–—]\s+|(?<=\d{4})[-–—](?=\d{1,2}[/.])/;
const DAY_FORMS = [
  new RegExp(`^(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.]${YEAR}$`),
  new RegExp(`^${YEAR}-(?<month>\\d{2})-(?<day>\\d{2})$`),
];

const FORMS: readonly (readonly [RegExp, (year: number, part: string) => Period])[] = [
  [form(`(?:(?:c[ảa] )?n[ăa]m )?${YEAR}`), wholeYear],
  [form(`(?:n[ăa]m th[ốo]ng k[êe] |tk[ -])${YEAR}`), registerYear],
  [form(`${YEAR}-r`), registerYear],
  [form(`${YEAR}-h(?<part>[12])`), (year, part) => halfYear(year, part === '1' ? 1 : 2)],
  [form(`h(?<part>[12])${OF}${YEAR}`), (year, part) => halfYear(year, part === '1' ? 1 : 2)],
  [form(`6${MONTHS}${FIRST}${OF}${YEAR}`), (year) => halfYear(year, 1)],
  [form(`6${MONTHS} cu[ốo]i${OF}${YEAR}`), (year) => halfYear(year, 2)],
  [form(`9${MONTHS}${FIRST}${OF}${YEAR}`), nineMonths],
  [form(`${YEAR}-q(?<part>[1-4])`), quarterNamed],
  [form(`(?:q|qu[ýy] ?)(?<part>[1-4]|i{1,3}|iv)${OF}${YEAR}`), quarterNamed],
];

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

function quarterNamed(year: number, name: string): Period {
  const roman = ROMAN.indexOf(name.toUpperCase()) + 1;
  const number = roman > 0 ? roman : Number(name);
  return quarter(year, number === 1 || number === 2 || number === 3 ? number : 4);
}

function months(year: number, first: number, last: number, label: string, shortLabel: string): Period {
  const to = { year, month: last, day: daysInMonth(year, last) };
  return { from: { year, month: first, day: 1 }, to, label, shortLabel };
}
