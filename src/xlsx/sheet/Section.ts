/** A child of a worksheet's root, by local name; start inclusive, end exclusive. */
export interface Section {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}
