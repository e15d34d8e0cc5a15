/** A repeatable source of numbers: the sample workbook is the same on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** Mulberry32: 32 bits of state are plenty for a few hundred rows. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return { int, pick: (items) => items[int(0, items.length - 1)] ?? items[0] };
}

/** Splits `total` into `parts` whole numbers of at least `least` each, none equal by rule: `split(r, 60, 18, 1)`. */
export function split(random: Random, total: number, parts: number, least: number): number[] {
  if (parts * least > total) throw new RangeError(`Cannot split ${total} into ${parts} parts of at least ${least}`);
  const shares = Array.from({ length: parts }, () => least);
  for (let rest = total - parts * least; rest > 0; rest -= 1) {
    const index = random.int(0, parts - 1);
    shares[index] = (shares[index] ?? 0) + 1;
  }
  return shares;
}
