import type { Field } from '../register/fields';
import type { Role } from '../register/Register';
import type { EntityType, Rating } from '../register/vocabulary';
import type { ActivityKind, Fund } from './vocabularies';

/** One line of the half-year table as data: what it is called, how it is measured, which target belongs to it. */
export interface IndicatorDefinition {
  /** Stays the same for ever: reports, JSON and settings refer to it. */
  readonly id: string;
  /** Heading of the part of the table. */
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  /** The line is a part of the one above it that has no such mark: "1.1". */
  readonly isPart?: boolean;
  /** `null`: no register tells; `why` says it to the reader. */
  readonly measure: Measure | null;
  /** What the line says where there is no measure. */
  readonly why?: string;
  readonly plan: PlanMatch;
}

/** Which rows count, and for how much. */
export interface Measure {
  readonly role: Role;
  /** Registers of other roles that count as well: credit funds in "tổng số HTX". */
  readonly otherRoles?: readonly Role[];
  /** The date that must lie in the period. */
  readonly date: Field;
  /** `end`: the date must lie before the end of the period, whenever that was. Default: in the period. */
  readonly at?: 'period' | 'end';
  /** Which units count by their status. Default: all whose status was understood. */
  readonly status?: StatusFilter;
  readonly filter?: RowFilter;
  readonly amount: Amount;
}

/** `existing`: not dissolved. `active`: working. `stopped`: neither working nor dissolved. `ended`: dissolved. */
export type StatusFilter = 'existing' | 'active' | 'stopped' | 'ended';

/** What a row must be about. */
export type RowFilter =
  | { readonly by: 'activity'; readonly kind: ActivityKind }
  | { readonly by: 'fund'; readonly kind: Fund }
  | { readonly by: 'entity'; readonly kind: EntityType; readonly others?: readonly EntityType[] }
  /** `among`: of these kinds of organisation only. */
  | { readonly by: 'rating'; readonly ratings: readonly Rating[]; readonly among: readonly EntityType[] }
  /** A column of marks: "x", "có", 1. */
  | { readonly by: 'flag'; readonly field: Field; readonly among: readonly EntityType[] };

/**
 * `rows`: each row is one. `sum`: a whole number in each row. `projects`: the
 * number of projects if a column holds it, else each row is one. `money`: in
 * million đồng, whatever unit the column has. `average`: money as well, for
 * each row that has an amount.
 */
export type Amount =
  | { readonly kind: 'rows' }
  | { readonly kind: 'sum'; readonly field: Field }
  | { readonly kind: 'projects' }
  | { readonly kind: 'money'; readonly field: Field }
  | { readonly kind: 'average'; readonly field: Field };

/** Which row of a plan speaks of the same thing, counted in the same unit. */
export interface PlanMatch {
  /** One phrase of each group must stand in the row's label. */
  readonly words: readonly (readonly string[])[];
  /** None of these may. */
  readonly without?: readonly string[];
  /** Words that may stand beside them and do not narrow what is counted. */
  readonly also?: readonly string[];
  /** The kinds of organisation that the label names must be exactly these. */
  readonly entities?: readonly EntityType[];
  /** Units that count the same; `'money'` stands for any unit of money. */
  readonly units: readonly string[];
  /** A row without a unit does not do: the label alone leaves open what is counted. */
  readonly unitNeeded?: boolean;
}
