import { familyOf } from './familyOf';
import type { Field } from './fields';
import type { Bilingual, MissingField, RecognisedColumn, Role } from './Register';

interface Need extends Bilingual {
  /** Any one of them will do; the first is the one that is named. */
  readonly fields: readonly [Field, ...Field[]];
  /** Absent: of all roles of the family. */
  readonly roles?: readonly Role[];
}

const WITH_LEGAL_PERSONALITY: readonly Role[] = ['cooperatives', 'unions', 'creditFunds'];

const REGISTER_NEEDS: readonly Need[] = [
  {
    fields: ['name'],
    vi: 'không biết dòng nào là đơn vị nào nên không kiểm tra và không đếm được',
    en: 'no row can be told to be a unit, so nothing is checked or counted',
  },
  {
    fields: ['founded_date', 'cert_date'],
    vi: 'không đếm được đơn vị thành lập mới trong kỳ',
    en: 'units founded in the period cannot be counted',
  },
  {
    fields: ['status'],
    vi: 'không biết đơn vị nào đang hoạt động, ngừng hoạt động hay đã giải thể',
    en: 'active, inactive and dissolved units cannot be told apart',
  },
  {
    fields: ['members_total', 'members_official'],
    vi: 'không cộng được số thành viên và không kiểm tra được số thành viên tối thiểu',
    en: 'members cannot be added up, and the minimum number of members cannot be checked',
  },
  {
    fields: ['charter_capital'],
    roles: WITH_LEGAL_PERSONALITY,
    vi: 'không cộng được vốn điều lệ',
    en: 'the charter capital cannot be added up',
  },
  {
    fields: ['tax_code'],
    roles: WITH_LEGAL_PERSONALITY,
    vi: 'không tìm được mã số trùng hoặc sai',
    en: 'duplicate and wrong codes cannot be found',
  },
];

const PLAN_NEEDS: readonly Need[] = [
  { fields: ['indicator'], vi: 'không biết chỉ tiêu nào', en: 'it is not known which indicator a row is about' },
  {
    fields: ['plan_year', 'plan_half'],
    roles: ['plan'],
    vi: 'không tính được tỷ lệ hoàn thành kế hoạch',
    en: 'the completion of the plan cannot be computed',
  },
];

const ACTIVITY_NEEDS: readonly Need[] = [
  {
    fields: ['date'],
    vi: 'không biết dòng nào thuộc kỳ báo cáo nên không đếm được',
    en: 'it is not known which rows are of the period, so they are not counted',
  },
  {
    fields: ['activity_type'],
    roles: ['activities'],
    vi: 'không biết mỗi dòng là hoạt động gì',
    en: 'it is not known what each row was',
  },
  {
    fields: ['amount'],
    roles: ['loans', 'works'],
    vi: 'không cộng được số tiền',
    en: 'the amounts cannot be added up',
  },
];

const NEEDS = { register: REGISTER_NEEDS, plan: PLAN_NEEDS, activity: ACTIVITY_NEEDS };

/** The columns that a sheet of this role lacks, and what does not work without them. */
export function missingFields(role: Role, columns: readonly RecognisedColumn[]): MissingField[] {
  const family = familyOf(role);
  if (!family) return [];
  const found = new Set(columns.flatMap(({ field, band }) => (band === 'unknown' ? [] : [field])));
  return NEEDS[family]
    .filter(({ fields, roles }) => (roles?.includes(role) ?? true) && !fields.some((field) => found.has(field)))
    .map(({ fields: [field], vi, en }) => ({ field, consequence: { vi, en } }));
}
