import type { Field } from '../../register/fields';
import type { Role } from '../../register/Register';
import type { EntityType } from '../../register/vocabulary';
import type { IndicatorDefinition, Measure, PlanMatch } from '../IndicatorDefinition';

export interface KttTemplateOptions {
  /** Whether people's credit funds are counted in "tổng số HTX". */
  readonly countCreditFunds: boolean;
  /** Whether unions of cooperatives are counted in "tổng số HTX". */
  readonly countUnions: boolean;
}

const COOPERATIVES = 'Hợp tác xã';
const UNIONS = 'Liên hiệp hợp tác xã';
const GROUPS = 'Tổ hợp tác';
const CONTRIBUTION = 'Đóng góp của kinh tế tập thể';

const MANUAL = 'Chưa có sổ theo dõi: cần điền tay';
const FOUNDING = ['thành lập', 'thành lập mới', 'phát triển mới'];
const ENDING = ['giải thể'];
const OTHER_FIGURES = ['thành viên', 'lao động', 'doanh thu', 'thu nhập', 'vốn', 'tỷ lệ', 'cán bộ', 'lãi', 'lợi nhuận'];

interface Kind {
  readonly prefix: string;
  readonly group: string;
  readonly role: Role;
  readonly entity: EntityType;
  /** "HTX". */
  readonly unit: string;
  readonly units: readonly string[];
}

const COOPERATIVE: Kind = {
  prefix: 'ktt-cooperatives',
  group: COOPERATIVES,
  role: 'cooperatives',
  entity: 'cooperative',
  unit: 'HTX',
  units: ['HTX', 'hợp tác xã', 'đơn vị'],
};
const UNION: Kind = {
  prefix: 'ktt-unions',
  group: UNIONS,
  role: 'unions',
  entity: 'union',
  unit: 'LHHTX',
  units: ['LHHTX', 'liên hiệp', 'liên hiệp HTX', 'liên hiệp hợp tác xã', 'đơn vị'],
};
const GROUP: Kind = {
  prefix: 'ktt-groups',
  group: GROUPS,
  role: 'groups',
  entity: 'group',
  unit: 'THT',
  units: ['THT', 'tổ hợp tác', 'tổ', 'đơn vị'],
};

/**
 * The table of indicators of the collective economy that plans and reports to
 * the province use: number of units, members, workers, revenue, profit, staff.
 * What no register tells is left to be typed.
 */
export function kttTemplate(options: KttTemplateOptions): readonly IndicatorDefinition[] {
  return [
    ...cooperativeLines(options),
    totalLine(UNION),
    foundedLine(UNION),
    endedLine(UNION),
    sumLine(UNION, 'member-coops', 'Số HTX thành viên', 'HTX', 'member_coops', [['htx thành viên']]),
    sumLine(UNION, 'workers', 'Lao động làm việc thường xuyên', 'người', 'workers', [['lao động']]),
    averageLine(UNION, 'revenue', 'Doanh thu bình quân 1 liên hiệp HTX', 'revenue', [['doanh thu']]),
    averageLine(UNION, 'profit', 'Lãi bình quân 1 liên hiệp HTX', 'profit', [['lãi', 'lợi nhuận']]),
    totalLine(GROUP),
    foundedLine(GROUP),
    endedLine(GROUP),
    manualLine(GROUP, 'registered', 'Tổ hợp tác có đăng ký, chứng thực', 'THT', [['đăng ký', 'chứng thực']]),
    sumLine(GROUP, 'members', 'Tổng số thành viên', 'người', 'members_total', [['thành viên', 'tổ viên']]),
    averageLine(GROUP, 'revenue', 'Doanh thu bình quân 1 tổ hợp tác', 'revenue', [['doanh thu']]),
    averageLine(GROUP, 'profit', 'Lãi bình quân 1 tổ hợp tác', 'profit', [['lãi', 'lợi nhuận']]),
    {
      id: 'ktt-contribution',
      group: CONTRIBUTION,
      label: 'Đóng góp vào GRDP',
      unit: '%',
      measure: null,
      why: MANUAL,
      plan: { words: [['grdp']], units: ['%'], also: ['đóng góp', 'vào', 'khu vực', 'kinh tế tập thể', 'tỷ lệ'] },
    },
  ];
}

function cooperativeLines({ countCreditFunds, countUnions }: KttTemplateOptions): IndicatorDefinition[] {
  const others: EntityType[] = [
    ...(countCreditFunds ? (['creditFund'] as const) : []),
    ...(countUnions ? (['union'] as const) : []),
  ];
  const otherRoles: Role[] = [
    ...(countCreditFunds ? (['creditFunds'] as const) : []),
    ...(countUnions ? (['unions'] as const) : []),
  ];
  const total = totalLine(COOPERATIVE);
  const active = part(COOPERATIVE, 'active', 'Đang hoạt động', { status: 'active' }, [['đang hoạt động']]);
  const withOthers = (line: IndicatorDefinition): IndicatorDefinition => ({
    ...line,
    measure: line.measure && {
      ...line.measure,
      otherRoles,
      filter: { by: 'entity', kind: 'cooperative', others },
    },
  });
  return [
    withOthers(total),
    withOthers(active),
    foundedLine(COOPERATIVE),
    endedLine(COOPERATIVE),
    { ...manualLine(COOPERATIVE, 'converted', 'Chuyển đổi thành doanh nghiệp', 'HTX', [['chuyển đổi']]), isPart: true },
    part(
      COOPERATIVE,
      'good',
      'Đạt loại tốt, khá',
      { status: 'existing', filter: { by: 'rating', ratings: ['good', 'fair'], among: ['cooperative'] } },
      [['tốt', 'khá', 'hiệu quả']],
    ),
    part(
      COOPERATIVE,
      'high-tech',
      'Ứng dụng công nghệ cao',
      { status: 'existing', filter: { by: 'flag', field: 'hightech', among: ['cooperative'] } },
      [['công nghệ cao']],
    ),
    part(
      COOPERATIVE,
      'value-chain',
      'Liên kết chuỗi giá trị với doanh nghiệp',
      { status: 'existing', filter: { by: 'flag', field: 'value_chain', among: ['cooperative'] } },
      [['chuỗi giá trị', 'liên kết chuỗi']],
    ),
    sumLine(COOPERATIVE, 'members', 'Tổng số thành viên', 'người', 'members_total', [['thành viên']]),
    partOf(sumLine(COOPERATIVE, 'members-new', 'Gia nhập mới', 'người', 'members_new', [['gia nhập', 'kết nạp']])),
    partOf(sumLine(COOPERATIVE, 'members-left', 'Ra khỏi HTX', 'người', 'members_left', [['ra khỏi', 'rút khỏi']])),
    sumLine(COOPERATIVE, 'workers', 'Lao động làm việc thường xuyên', 'người', 'workers', [['lao động']]),
    partOf(
      sumLine(COOPERATIVE, 'workers-members', 'Đồng thời là thành viên', 'người', 'workers_members', [['đồng thời']]),
    ),
    averageLine(COOPERATIVE, 'revenue', 'Doanh thu bình quân 1 HTX', 'revenue', [['doanh thu']]),
    partOf(
      averageLine(COOPERATIVE, 'revenue-members', 'Doanh thu với thành viên', 'revenue_from_members', [
        ['doanh thu với thành viên', 'doanh thu đối với thành viên'],
      ]),
    ),
    averageLine(COOPERATIVE, 'profit', 'Lãi bình quân 1 HTX', 'profit', [['lãi', 'lợi nhuận']]),
    {
      ...manualLine(COOPERATIVE, 'income', 'Thu nhập bình quân của lao động thường xuyên', 'triệu đồng/người/năm', [
        ['thu nhập'],
      ]),
      why: 'Sổ ghi thu nhập theo tháng hoặc theo năm: cần điền tay',
    },
    manualLine(COOPERATIVE, 'managers', 'Số cán bộ quản lý', 'người', [['cán bộ quản lý']]),
  ];
}

function totalLine(kind: Kind): IndicatorDefinition {
  return {
    ...head(kind, 'total', `Tổng số ${kind.unit}`, kind.unit),
    measure: stock(kind, { status: 'existing' }),
    plan: planOf(kind, [['tổng số', 'số lượng']], kind.units, [...FOUNDING, ...ENDING, ...OTHER_FIGURES]),
  };
}

function foundedLine(kind: Kind): IndicatorDefinition {
  return {
    ...head(kind, 'founded', 'Thành lập mới', kind.unit),
    isPart: true,
    measure: {
      role: kind.role,
      date: 'founded_date',
      filter: { by: 'entity', kind: kind.entity },
      amount: { kind: 'rows' },
    },
    plan: planOf(kind, [FOUNDING], kind.units, OTHER_FIGURES),
  };
}

function endedLine(kind: Kind): IndicatorDefinition {
  return {
    ...head(kind, 'ended', 'Giải thể', kind.unit),
    isPart: true,
    measure: {
      role: kind.role,
      date: 'dissolved_date',
      status: 'ended',
      filter: { by: 'entity', kind: kind.entity },
      amount: { kind: 'rows' },
    },
    plan: planOf(kind, [ENDING], kind.units, OTHER_FIGURES),
  };
}

function part(
  kind: Kind,
  id: string,
  label: string,
  how: Partial<Measure>,
  words: PlanMatch['words'],
): IndicatorDefinition {
  return {
    ...head(kind, id, label, kind.unit),
    isPart: true,
    measure: stock(kind, how),
    plan: planOf(kind, words, kind.units, OTHER_FIGURES),
  };
}

function sumLine(
  kind: Kind,
  id: string,
  label: string,
  unit: string,
  field: Field,
  words: PlanMatch['words'],
): IndicatorDefinition {
  return {
    ...head(kind, id, label, unit),
    measure: stock(kind, { status: 'existing', amount: { kind: 'sum', field } }),
    plan: planOf(kind, words, [unit, 'thành viên', 'lao động', 'tổ viên']),
  };
}

function averageLine(
  kind: Kind,
  id: string,
  label: string,
  field: Field,
  words: PlanMatch['words'],
): IndicatorDefinition {
  return {
    ...head(kind, id, label, 'triệu đồng'),
    measure: stock(kind, { status: 'existing', amount: { kind: 'average', field } }),
    plan: planOf(kind, words, ['money'], ['tổng doanh thu']),
  };
}

function manualLine(
  kind: Kind,
  id: string,
  label: string,
  unit: string,
  words: PlanMatch['words'],
): IndicatorDefinition {
  return { ...head(kind, id, label, unit), measure: null, why: MANUAL, plan: planOf(kind, words, [unit]) };
}

function partOf(line: IndicatorDefinition): IndicatorDefinition {
  return { ...line, isPart: true };
}

function head({ prefix, group }: Kind, id: string, label: string, unit: string) {
  return { id: `${prefix}-${id}`, group, label, unit };
}

/** What stands at the end of the period. */
function stock({ role, entity }: Kind, how: Partial<Measure>): Measure {
  return {
    role,
    date: 'founded_date',
    at: 'end',
    filter: { by: 'entity', kind: entity },
    amount: { kind: 'rows' },
    ...how,
  };
}

function planOf(
  { entity }: Kind,
  words: PlanMatch['words'],
  units: readonly string[],
  without: readonly string[] = [],
): PlanMatch {
  return { words, without, units, entities: [entity], also: ['bình quân', '1', 'một', 'làm việc', 'thường xuyên'] };
}
