import { foldTones } from '../../vietnamese/foldTones';
import type { Field, SheetFamily } from '../fields';
import { readText } from '../readText';
import type { Band, Bilingual, RecognisedColumn, Role } from '../Register';
import { entityTypeIn, entityTypeOfName, type EntityType } from '../vocabulary';
import type { Grid } from './Grid';

export interface RoleDecision {
  readonly role: Role;
  readonly confidence: number;
  readonly band: Band;
  readonly reason: Bilingual;
}

export interface RoleEvidence {
  readonly grid: Grid;
  readonly family: SheetFamily;
  readonly columns: readonly RecognisedColumn[];
  /** Of all columns, those without a field too. */
  readonly headers: readonly string[];
  /** Rows that show what the columns hold. */
  readonly rows: readonly number[];
  /** The sheet's name and the texts above the table. */
  readonly titles: readonly string[];
}

type Points = Map<Role, { points: number; vi: string[]; en: string[] }>;

const ROLE_OF_TYPE: Readonly<Record<EntityType, Role>> = {
  cooperative: 'cooperatives',
  union: 'unions',
  group: 'groups',
  creditFund: 'creditFunds',
  cooperativeBank: 'creditFunds',
};

const ROLE_TITLES: Readonly<Record<Role, Bilingual>> = {
  cooperatives: { vi: 'danh sách hợp tác xã', en: 'a register of cooperatives' },
  groups: { vi: 'danh sách tổ hợp tác', en: 'a register of cooperative groups' },
  unions: { vi: 'danh sách liên hiệp hợp tác xã', en: 'a register of cooperative unions' },
  creditFunds: { vi: 'danh sách quỹ tín dụng nhân dân', en: 'a register of people’s credit funds' },
  activities: { vi: 'nhật ký hoạt động', en: 'a log of activities' },
  loans: { vi: 'danh sách vốn vay', en: 'a list of loans' },
  works: { vi: 'danh mục công trình', en: 'a list of works' },
  plan: { vi: 'chỉ tiêu kế hoạch', en: 'a plan' },
  report: { vi: 'bảng báo cáo kết quả', en: 'a report of results' },
  other: { vi: 'không phải sổ mà HTX biết', en: 'no register that HTX knows' },
};

/** This many points, and this far ahead of the next role, settle it. */
const SURE_POINTS = 3;
const SURE_LEAD = 2;

/** At most one kind of organisation makes up more than this share of a list. */
const MOSTLY = 0.5;

/** What stands in registers and in no other list of units. */
const REGISTER_ONLY: readonly Field[] = [
  'tax_code',
  'cert_no',
  'cert_date',
  'founded_date',
  'members_total',
  'charter_capital',
  'status',
  'director',
  'chair',
  'legal_rep',
  'group_head',
];

/** Words by which a list of loans, of works or a log is known. */
const ACTIVITY_WORDS: readonly (readonly [Role, RegExp])[] = [
  ['loans', /\bgiai ngan\b|\bvai\b|\bdu no\b|\btin dung\b/],
  ['works', /\bcong trinh\b|\bhang muc\b|\bkhoi cong\b|\bnghiem thu\b|\bco so ha tang\b/],
  ['activities', /\bnhat ki\b|\bso theo doi\b|\bhoat dong\b/],
];

/** What a sheet is for, by its columns, the names in it and the titles above. */
export function decideRole(evidence: RoleEvidence): RoleDecision {
  const points: Points = new Map();
  if (evidence.family === 'register') weighRegister(evidence, points);
  else if (evidence.family === 'plan') weighPlan(evidence, points);
  else weighActivity(evidence, points);

  const ranked = [...points].sort(([, a], [, b]) => b.points - a.points);
  const [first, second] = ranked;
  if (!first || first[1].points <= 0) return notKnown();
  const [role, { points: own, vi, en }] = first;
  const lead = own - (second?.[1].points ?? 0);
  const band: Band = own >= SURE_POINTS && lead >= SURE_LEAD ? 'sure' : own >= 1 && lead >= 1 ? 'likely' : 'unknown';
  const confidence = band === 'sure' ? 0.95 : band === 'likely' ? 0.75 : 0.4;
  const title = ROLE_TITLES[role];
  return {
    role,
    confidence,
    band,
    reason: { vi: `${title.vi}: ${vi.join('; ')}`, en: `${title.en}: ${en.join('; ')}` },
  };
}

/** A sheet in which no table was found. */
export function notKnown(): RoleDecision {
  const { vi, en } = ROLE_TITLES.other;
  return { role: 'other', confidence: 0, band: 'unknown', reason: { vi, en } };
}

/** What the user said the sheet is. */
export function chosenRole(role: Role): RoleDecision {
  const { vi, en } = ROLE_TITLES[role];
  return { role, confidence: 1, band: 'sure', reason: { vi: `${vi}, do bạn chọn`, en: `${en}, as you chose` } };
}

function weighRegister({ grid, columns, headers, rows, titles }: RoleEvidence, points: Points): void {
  const name = columns.find(({ field }) => field === 'name');
  if (name) {
    const kind = columns.find(({ field, band }) => field === 'entity_type' && band !== 'unknown');
    const types = rows.map(
      (row) =>
        (kind && entityTypeIn(readText(grid.value(row, kind.column)))) ??
        entityTypeOfName(readText(grid.value(row, name.column))),
    );
    for (const [type, role] of Object.entries(ROLE_OF_TYPE) as [EntityType, Role][]) {
      const share = types.filter((found) => found === type).length / Math.max(1, rows.length);
      if (share >= 0.6) give(points, role, 3, `tên ở cột ${name.header}`, `the names under ${name.header}`);
      // Units of several kinds in one list, each said to be what it is: it goes by the most frequent.
      else if (kind && share >= MOSTLY)
        give(points, role, 2, `phần lớn ở cột ${kind.header}`, `most under ${kind.header}`);
    }
  }
  if (has(columns, 'group_head')) give(points, 'groups', 2, 'có cột Tổ trưởng', 'it has heads of groups');
  if (has(columns, 'member_coops')) give(points, 'unions', 2, 'có cột HTX thành viên', 'it has member cooperatives');
  if (has(columns, 'director') || has(columns, 'chair'))
    give(points, 'cooperatives', 0.5, 'có ban quản trị', 'it has a board');
  if (has(columns, 'tax_code')) give(points, 'cooperatives', 0.5, 'có mã số', 'it has tax codes');
  for (const text of [name?.header ?? '', ...titles]) {
    const role = roleInWords(text);
    if (role) give(points, role, text === name?.header ? 2 : 1, `“${text}”`, `“${text}”`);
  }
  weighAgainst({ columns, headers }, points);
}

/** A list of names with dues and due dates is one of loans, not a register: it is asked about. */
function weighAgainst({ columns, headers }: Pick<RoleEvidence, 'columns' | 'headers'>, points: Points): void {
  if (REGISTER_ONLY.filter((field) => has(columns, field)).length >= 2) return;
  const most = Math.max(SURE_POINTS, ...[...points.values()].map(({ points: own }) => own));
  for (const [role, pattern] of ACTIVITY_WORDS) {
    const [first, ...others] = headers.filter((header) => pattern.test(foldTones(header)));
    if (role !== 'activities' && first !== undefined && others.length > 0)
      give(points, role, most, `cột “${first}”`, `column “${first}”`);
  }
}

/** "DANH SÁCH TỔ HỢP TÁC", "Tên LHHTX". The Alliance's own name says nothing. */
function roleInWords(text: string): Role | undefined {
  const folded = foldTones(text).replace(/lien minh (?:htx|hop tac xa)\b/g, '');
  if (/\b(?:tht|to hop tac)\b/.test(folded)) return /\b(?:htx|hop tac xa)\b/.test(folded) ? undefined : 'groups';
  if (/\b(?:lhhtx|lh htx|lien hiep)\b/.test(folded))
    return /\bten hop tac xa\b|\bten htx\b/.test(folded) ? undefined : 'unions';
  if (/\b(?:qtdnd|tin dung)\b/.test(folded)) return 'creditFunds';
  return /\b(?:htx|hop tac xa)\b/.test(folded) ? 'cooperatives' : undefined;
}

function weighPlan({ grid, columns, rows, titles }: RoleEvidence, points: Points): void {
  const folded = titles.map((title) => foldTones(title));
  const saysResult = folded.some((title) => /\bso ket\b|\btong ket\b|\bbao cao\b(?! so)|\bket qua\b/.test(title));
  const saysPlan = folded.some((title) => /\bke hoach\b|\bchi tieu\b/.test(title));
  const hasTargets = has(columns, 'plan_year') || has(columns, 'plan_half');
  const actual = columns.find(({ field }) => field === 'actual_half');
  const isFilledIn = actual !== undefined && rows.some((row) => !grid.isEmpty(row, actual.column));
  if (hasTargets) give(points, 'plan', 3, 'có cột kế hoạch', 'it has targets');
  if (saysPlan) give(points, 'plan', 1, 'tiêu đề nói kế hoạch', 'its title says plan');
  if (isFilledIn) give(points, 'report', 4, 'có cột thực hiện', 'it has results');
  if (saysResult) give(points, 'report', 2, 'tiêu đề nói kết quả', 'its title says results');
  if (has(columns, 'pct_plan')) give(points, 'report', 1, 'có cột % kế hoạch', 'it has percentages');
}

function weighActivity({ columns, titles }: RoleEvidence, points: Points): void {
  const headers = columns.filter(({ band }) => band !== 'unknown').map(({ header }) => header);
  if (has(columns, 'activity_type')) give(points, 'activities', 2.5, 'có cột hoạt động', 'it has activities');
  if (has(columns, 'quantity') || has(columns, 'participants'))
    give(points, 'activities', 1.5, 'có số lượt', 'it has occasions');
  if (has(columns, 'funding_source') && has(columns, 'amount'))
    give(points, 'loans', 1, 'có nguồn vốn và số tiền', 'it has funds and amounts');
  for (const [role, pattern] of ACTIVITY_WORDS) {
    const inHeaders = headers.filter((header) => pattern.test(foldTones(header)));
    if (inHeaders.length > 0)
      give(points, role, 2 + Math.min(1, inHeaders.length - 1), `cột “${inHeaders[0]}”`, `column “${inHeaders[0]}”`);
    const title = titles.find((text) => pattern.test(foldTones(text)));
    if (title !== undefined) give(points, role, 1.5, `“${title}”`, `“${title}”`);
  }
}

function has(columns: readonly RecognisedColumn[], wanted: Field): boolean {
  return columns.some(({ field, band }) => field === wanted && band !== 'unknown');
}

function give(points: Points, role: Role, amount: number, vi: string, en: string): void {
  const known = points.get(role) ?? { points: 0, vi: [], en: [] };
  points.set(role, { points: known.points + amount, vi: [...known.vi, vi], en: [...known.en, en] });
}
