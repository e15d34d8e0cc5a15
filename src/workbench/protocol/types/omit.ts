/** A copy without one of its members. */
export function omit<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const copy = { ...object };
  delete (copy as Partial<T>)[key];
  return copy;
}
