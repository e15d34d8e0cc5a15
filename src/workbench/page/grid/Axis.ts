/** The rows or the columns of a sheet along the screen: where each starts, in pixels, and which one lies at a place. */
export class Axis {
  /** `ends[i]` is where item `i` ends. */
  readonly #ends: Float64Array;

  /** @param sizes pixels; 0 for a hidden row or column */
  constructor(sizes: ArrayLike<number>) {
    this.#ends = new Float64Array(sizes.length);
    let end = 0;
    for (let index = 0; index < sizes.length; index += 1) this.#ends[index] = end += sizes[index] ?? 0;
  }

  get count(): number {
    return this.#ends.length;
  }

  get total(): number {
    return this.end(this.count - 1);
  }

  start(index: number): number {
    return this.end(index - 1);
  }

  /** Past the last item it stays at the total, before the first at 0. */
  end(index: number): number {
    return index < 0 ? 0 : (this.#ends[Math.min(index, this.count - 1)] ?? 0);
  }

  size(index: number): number {
    return this.end(index) - this.start(index);
  }

  /** The size of `count` items together. */
  span(index: number, count: number): number {
    return this.end(index + count - 1) - this.start(index);
  }

  /** The item at an offset; hidden items are never found, and an offset outside gives the nearest item. */
  at(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end(middle) > offset) high = middle;
      else low = middle + 1;
    }
    return Math.max(0, low);
  }
}
