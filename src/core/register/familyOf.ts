import type { SheetFamily } from './fields';
import type { Role } from './Register';

/** The kind of table that a role is, by which its columns are known; `undefined` for sheets that hold none. */
export function familyOf(role: Role): SheetFamily | undefined {
  if (role === 'other') return undefined;
  if (role === 'plan' || role === 'report') return 'plan';
  return role === 'activities' || role === 'loans' || role === 'works' ? 'activity' : 'register';
}
