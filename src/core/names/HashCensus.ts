/**
 * Counts hashes up to two: which stand alone, and which are shared. An open
 * table of numbers, since a map of objects over 100,000 rows costs more than
 * everything that the rows are checked for.
 */
export class HashCensus {
  readonly #mask: number;
  /** 0 is a free place. */
  readonly #places: Int32Array;
  readonly #isShared: Uint8Array;

  /** @param most how many hashes are added at most */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(8, 2 * most)));
    this.#mask = size - 1;
    this.#places = new Int32Array(size);
    this.#isShared = new Uint8Array(size);
  }

  add(hash: number): void {
    const place = this.#placeOf(hash || 1);
    if (this.#places[place] === 0) this.#places[place] = hash || 1;
    else this.#isShared[place] = 1;
  }

  /** Whether it was added twice, at least. */
  isShared(hash: number): boolean {
    return this.#isShared[this.#placeOf(hash || 1)] === 1;
  }

  /** Where the hash is, or would be. */
  #placeOf(hash: number): number {
    // The lower bits alone are alike in texts that end alike.
    let place = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    place = (place ^ (place >>> 13)) & this.#mask;
    while (this.#places[place] !== 0 && this.#places[place] !== hash) place = (place + 1) & this.#mask;
    return place;
  }
}
