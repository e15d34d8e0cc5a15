import type { EntityType } from '../register/vocabulary';
import { splitName, type SplitName } from './splitName';

/** What the keys of a legal form begin with; cooperatives are the usual case. */
export const FORM_PREFIX: Readonly<Record<EntityType, string>> = {
  cooperative: '',
  union: 'lhhtx ',
  group: 'tht ',
  creditFund: 'qtdnd ',
  cooperativeBank: 'nhhtx ',
};

/**
 * The key under which equal cooperatives are equal: `nameKey('Hợp tác xã DVNN
 * Thanh Hoá')` and `nameKey('HTX Dịch vụ nông nghiệp THANH HÓA')` are both
 * `'dịch vụ nông nghiệp thanh hóa'`. Other legal forms keep theirs (`'tht nuôi
 * ong'`); a name that says none counts as `form`. Empty for a name that is
 * empty or a legal form alone.
 */
export function nameKey(name: string, form: EntityType = 'cooperative'): string {
  return keyOf(splitName(name), form);
}

/** The key of a name that was taken apart already. */
export function keyOf({ form, words }: SplitName, otherwise: EntityType = 'cooperative'): string {
  return words.length === 0 ? '' : FORM_PREFIX[form ?? otherwise] + words.join(' ');
}
