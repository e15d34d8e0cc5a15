/** What the cells of a column look like: recognition and reading go by it. */
export type FieldType =
  | 'ordinal'
  | 'name'
  | 'entityType'
  | 'taxCode'
  | 'status'
  | 'rating'
  | 'sector'
  | 'date'
  /** Whole and not negative. */
  | 'count'
  | 'number'
  | 'money'
  /** A number or a phrase about one: "10 - 15", "ít nhất 3". */
  | 'target'
  | 'person'
  | 'personalId'
  | 'phone'
  | 'email'
  | 'flag'
  | 'text';

/** One column that HTX knows. */
export interface FieldSpec {
  /** What it is called in Vietnamese, the most usual header. */
  readonly label: string;
  readonly english: string;
  readonly type: FieldType;
  /** The headers under which it is found, separated by `|`. */
  readonly headers: string;
}
