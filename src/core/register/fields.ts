import { ACTIVITY_FIELDS } from './fieldTables/activityFields';
import type { FieldSpec } from './fieldTables/FieldSpec';
import { FIGURE_FIELDS } from './fieldTables/figureFields';
import { IDENTITY_FIELDS } from './fieldTables/identityFields';
import { PLAN_FIELDS } from './fieldTables/planFields';

/** The columns of a register, of a plan, and of a log, loan or works list. */
export type RegisterField = keyof typeof IDENTITY_FIELDS | keyof typeof FIGURE_FIELDS;
export type PlanField = keyof typeof PLAN_FIELDS | 'ordinal';
export type ActivityField = keyof typeof ACTIVITY_FIELDS | 'ordinal' | 'name' | PlaceField;

/** Every column that HTX knows. */
export type Field = RegisterField | PlanField | ActivityField;

type PlaceField = 'address' | 'commune' | 'district';

/** The kinds of sheet, by the columns that can stand in them. */
export type SheetFamily = 'register' | 'plan' | 'activity';

export const FAMILIES: readonly SheetFamily[] = ['register', 'activity', 'plan'];

const { ordinal, address, commune, district } = IDENTITY_FIELDS;
const { note } = FIGURE_FIELDS;

/** In a log or list, what carries a name of its own is the work or the project. */
const NAMED_WORK: FieldSpec = {
  label: 'Tên công trình, dự án',
  english: 'Name of the work or project',
  type: 'text',
  headers:
    'Tên công trình | Công trình | Tên dự án | Danh mục công trình | Hạng mục công trình | Hạng mục | ' +
    'Tên công trình, dự án | Nội dung công trình | Nội dung dự án | Mục đích vay | Mục đích sử dụng vốn | Tên công trình hỗ trợ',
};

/** What each field is, by the kind of sheet: "Đơn vị" is a name in a register and a unit in a plan. */
export const FIELDS: {
  readonly register: Readonly<Record<RegisterField, FieldSpec>>;
  readonly plan: Readonly<Record<PlanField, FieldSpec>>;
  readonly activity: Readonly<Record<ActivityField, FieldSpec>>;
} = {
  register: { ...IDENTITY_FIELDS, ...FIGURE_FIELDS },
  plan: { ordinal, ...PLAN_FIELDS, note },
  activity: { ordinal, name: NAMED_WORK, ...ACTIVITY_FIELDS, address, commune, district, note },
};

/** The spec of a field in a family of sheets, `undefined` where that family has no such column. */
export function fieldSpec(family: SheetFamily, field: Field): FieldSpec | undefined {
  const specs: Readonly<Partial<Record<Field, FieldSpec>>> = FIELDS[family];
  return specs[field];
}

/** All fields of a family with their specs, in the order of the table. */
export function fieldsOf(family: SheetFamily): readonly (readonly [field: Field, spec: FieldSpec])[] {
  // Object.entries forgets that the keys are fields.
  return Object.entries(FIELDS[family]) as [Field, FieldSpec][];
}
