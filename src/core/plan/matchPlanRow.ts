import type { EntityType } from '../register/vocabulary';
import { fold } from '../vietnamese/fold';
import { foldSpelling } from '../vietnamese/foldSpelling';
import { foldTones } from '../vietnamese/foldTones';
import { moneyScale } from '../vietnamese/moneyScale';
import { entitiesIn } from './entitiesIn';
import type { PlanMatch } from './IndicatorDefinition';
import type { PlanDoubtKind } from './PlanFindings';
import { hasPhrase } from './vocabulary';

/** What a row of a plan says besides its target. */
export interface PlanLabel {
  readonly label: string;
  /** The section that the row stands in, empty if none. */
  readonly section: string;
  /** From the column of units, else from the cell of the target; empty if neither has one. */
  readonly unit: string;
}

/** Words that say nothing about what is counted. */
const FILLERS = (
  'số lượng|tổng số|số|các|những|được|mới|trong năm|cả năm|năm|trong|của|cho|và|hỗ trợ|hướng dẫn|tư vấn|tuyên truyền|' +
  'vận động|xây dựng|tổ chức|thực hiện|tiến hành|triển khai|chỉ tiêu|kế hoạch|toàn tỉnh|tỉnh|đơn vị|phấn đấu|ít nhất|' +
  'tối thiểu|trở lên|lượt|dự án|số tiền|kinh phí|giải ngân|cho vay|vay|từ|nguồn|về|với|để|đạt|tối đa|giao|htx|' +
  'hợp tác xã|tổ hợp tác|tht'
).split('|');

/** A row that stands under it and names only a kind of organisation speaks of new ones. */
const SECTION_OF_NEW_UNITS = foldSpelling('thành lập mới');

/**
 * Whether a row of a plan sets the target of a line: `true`, `false`, or why
 * that is not certain. A row that says more than the line measures ("HTX nông
 * nghiệp", "theo chuỗi giá trị") is about a part of it and does not do.
 */
export function matchPlanRow({ label, section, unit }: PlanLabel, match: PlanMatch): boolean | PlanDoubtKind {
  const text = foldSpelling(withoutAsides(label));
  const spelled = (phrase: string): boolean => hasPhrase(text, foldSpelling(phrase));
  if (match.without?.some(spelled) === true) return false;
  const isUnder =
    match.entities !== undefined &&
    hasPhrase(foldSpelling(section), SECTION_OF_NEW_UNITS) &&
    remainder(text, [...match.entities.flatMap(namesOf)]) === '';
  if (!isUnder && !match.words.every((group) => group.some(spelled))) {
    return isWithoutAccents(label) && saysUnaccented(label, match) ? 'accents' : false;
  }
  if (match.entities) {
    const verdict = judgeEntities(match.entities, { label, section, unit });
    if (verdict !== true) return verdict;
  }
  const rest = remainder(text, [...match.words.flat(), ...(match.also ?? []), ...match.units, ...FILLERS]);
  if (rest !== '') return 'narrower';
  return judgeUnit(unit, match);
}

function isWithoutAccents(text: string): boolean {
  return !/[\p{M}đ]/u.test(fold(text).normalize('NFD'));
}

function saysUnaccented(label: string, { words }: PlanMatch): boolean {
  const text = foldTones(withoutAsides(label));
  return words.every((group) => group.some((phrase) => hasPhrase(text, foldTones(phrase))));
}

/** "(trong đó 10 HTX nông nghiệp)", "trên địa bàn tỉnh Ninh Bình". */
function withoutAsides(label: string): string {
  return label
    .normalize('NFC')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/trên địa bàn.*$/iu, ' ');
}

/** The words of a folded text that belong to none of the phrases; figures are left out. */
function remainder(text: string, phrases: readonly string[]): string {
  const known = [...new Set(phrases.map(foldSpelling))].map((phrase) => phrase.split(' '));
  known.sort((a, b) => b.length - a.length);
  const words = text.split(' ').filter((word) => !/^[\d%]*$/.test(word));
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = known.find((parts) => parts.every((part, i) => words[at + i] === part));
    if (!phrase) rest.push(words[at] ?? '');
    at += phrase?.length ?? 1;
  }
  return rest.join(' ');
}

function judgeEntities(wanted: readonly EntityType[], { label, section, unit }: PlanLabel): boolean | PlanDoubtKind {
  const named = [label, section, unit].map(entitiesIn).find(({ size }) => size > 0);
  if (!named) return 'kind-missing';
  if (!wanted.every((kind) => named.has(kind))) return false;
  return named.size === wanted.length ? true : 'several-kinds';
}

function judgeUnit(unit: string, match: PlanMatch): true | PlanDoubtKind {
  if (unit === '') return match.unitNeeded === true ? 'unit-missing' : true;
  const folded = foldSpelling(unit);
  const isKnown = match.units.some((known) =>
    known === 'money' ? moneyScale(unit) !== undefined : foldSpelling(known) === folded,
  );
  return isKnown ? true : 'unit-differs';
}

function namesOf(kind: EntityType): readonly string[] {
  if (kind === 'cooperative') return ['hợp tác xã', 'htx', 'số', 'mới', 'các'];
  return kind === 'group' ? ['tổ hợp tác', 'tht', 'số', 'mới', 'các'] : [];
}
