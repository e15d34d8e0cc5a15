import type { Field } from '../../register/fields';

/** A total of a register and what it is made of. */
export interface Parts {
  readonly total: Field;
  readonly parts: readonly Field[];
  /** The parts are all there is: together they make the total. */
  readonly complete: boolean;
}

/** Luật Hợp tác xã 17/2023/QH15, art. 4(16)-(19): members are official, linked with capital, or linked without. */
export const PARTS: readonly Parts[] = [
  {
    total: 'members_total',
    parts: ['members_official', 'members_linked_capital', 'members_linked_noncapital'],
    complete: true,
  },
  { total: 'members_total', parts: ['members_female'], complete: false },
  { total: 'workers', parts: ['workers_members'], complete: false },
  { total: 'revenue', parts: ['revenue_from_members'], complete: false },
];
