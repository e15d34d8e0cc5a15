/** Vietnamese has some 7,000 syllables; names add numbers and foreign words. */
const MOST = 20_000;

/** The same function of a word, worked out once for equal words; it forgets everything now and then. */
export function remembered<T extends string | boolean>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let result = known.get(word);
    if (result === undefined) {
      result = work(word);
      if (known.size >= MOST) known.clear();
      known.set(word, result);
    }
    return result;
  };
}
