import type { Role } from '../core/register/Register';
import { entityTypeIn, type EntityType } from '../core/register/vocabulary';
import type { CellValue } from '../core/sheet/values';
import { readText } from '../core/register/readText';
import { foldTones } from '../core/vietnamese/foldTones';

const OF_ENTITY: Readonly<Partial<Record<EntityType, Role>>> = {
  cooperative: 'cooperatives',
  union: 'unions',
  group: 'groups',
  creditFund: 'creditFunds',
};

const NAMED: Readonly<Record<string, Role>> = {
  cooperatives: 'cooperatives',
  groups: 'groups',
  unions: 'unions',
  creditfunds: 'creditFunds',
  activities: 'activities',
  loans: 'loans',
  works: 'works',
  plan: 'plan',
  'nhật ký': 'activities',
  'nhật ký hoạt động': 'activities',
  'hoạt động': 'activities',
  'vốn vay': 'loans',
  'công trình': 'works',
  'kế hoạch': 'plan',
};
const ROLES = new Map(Object.entries(NAMED).map(([name, role]) => [foldTones(name), role]));

/** The role that a text names ("HTX", "tổ hợp tác", "vốn vay", "loans"), `null` for an empty one, `undefined` for no role. */
export function readRole(cell: CellValue): Role | null | undefined {
  const text = readText(cell);
  if (text === '') return null;
  const entity = entityTypeIn(text);
  return (entity && OF_ENTITY[entity]) ?? ROLES.get(foldTones(text));
}
