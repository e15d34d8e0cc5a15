/** Something in the figures of a report that a reader would stumble over. */
export interface Finding {
  /** Stays the same for ever. */
  readonly check:
    | 'part-exceeds-total'
    | 'percent-does-not-follow'
    | 'percent-implausible'
    | 'growth-implausible'
    | 'money-without-projects'
    | 'amount-out-of-scale'
    | 'total-row-differs'
    | 'breakdown-does-not-add-up'
    | 'duplicate-across-sheets'
    | 'other-kind';
  /** One sentence in Vietnamese: what does not fit, and where. */
  readonly message: string;
  /** The line of the table that it is about. */
  readonly indicator?: string;
  /** Where to look. */
  readonly sheet?: string;
  readonly rows?: readonly number[];
}
