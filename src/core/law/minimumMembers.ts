import type { Role } from '../register/Register';
import { compareDays, type Day } from '../vietnamese/day';

/** How few official members an organisation may have, from a day on. */
export interface MinimumMembers {
  readonly from: Day;
  readonly law: string;
  readonly cooperatives: number;
  readonly unions: number;
  readonly groups: number;
}

/** The newest first. Groups had no law of their own before NĐ 77/2019; two is what the contract needs. */
export const MINIMUM_MEMBERS: readonly MinimumMembers[] = [
  {
    from: { year: 2024, month: 7, day: 1 },
    law: 'Luật Hợp tác xã 17/2023/QH15, Điều 4',
    cooperatives: 5,
    unions: 3,
    groups: 2,
  },
  {
    from: { year: 2013, month: 7, day: 1 },
    law: 'Luật Hợp tác xã 23/2012/QH13, Điều 3',
    cooperatives: 7,
    unions: 4,
    groups: 2,
  },
];

/** The minimum that holds on a day, `undefined` for other registers and for the time before the law of 2012. */
export function minimumMembers(role: Role, day: Day): { readonly minimum: number; readonly law: string } | undefined {
  const entry = MINIMUM_MEMBERS.find(({ from }) => compareDays(from, day) <= 0);
  if (!entry || (role !== 'cooperatives' && role !== 'unions' && role !== 'groups')) return undefined;
  return { minimum: entry[role], law: entry.law };
}
