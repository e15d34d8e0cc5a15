/** Rules that only a newer Excel knows stand in the sheet's extensions, but share the count of priorities. */
const RULE = /(<(?:[\w.-]+:)?cfRule\b[^>]*?\spriority\s*=\s*["'])(\d+)(["'])/g;

export function extensionPriorities(extensions: readonly string[]): number[] {
  return extensions.flatMap((text) => [...text.matchAll(RULE)].map(([, , priority]) => Number(priority)));
}

export function withPriorities(extension: string, priorityOf: (before: number) => number): string {
  return extension.replace(
    RULE,
    (_, before: string, priority: string, after: string) => before + String(priorityOf(Number(priority))) + after,
  );
}
