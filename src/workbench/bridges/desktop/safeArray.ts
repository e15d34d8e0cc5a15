/** An array as a desktop host hands it over: with `toArray`, in place of COM's arrays. */
export type SafeArray = readonly unknown[] & { toArray(): unknown[] };

export function safeArray(...items: unknown[]): SafeArray {
  return Object.assign(items, { toArray: () => [...items] });
}
