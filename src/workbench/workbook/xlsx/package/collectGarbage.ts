import type { XlsxPackage } from '../../../../xlsx/package/XlsxPackage';

/** The parts that the package's relationships lead to, from its root on. */
export function reachableParts(parts: XlsxPackage): Set<string> {
  const reached = new Set<string>();
  const waiting = [''];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { target, external } of parts.relationships(source).items) {
      const name = external ? undefined : parts.partName(target);
      if (name === undefined || reached.has(name)) continue;
      reached.add(name);
      waiting.push(name);
    }
  }
  return reached;
}

/** Removes the parts that could be reached before and cannot any more: the drawings and comments of a deleted sheet. */
export function collectGarbage(parts: XlsxPackage, before: ReadonlySet<string>): void {
  const now = reachableParts(parts);
  for (const name of before) if (!now.has(name)) parts.remove(name);
}
