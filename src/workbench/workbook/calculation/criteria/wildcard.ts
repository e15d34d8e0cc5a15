/** Whether a criterion's text has a wildcard: `*` or `?` that no tilde takes the meaning from. */
export function hasWildcard(pattern: string): boolean {
  return /(?:^|[^~])(?:~~)*[*?]/.test(pattern);
}

/** `"H*~?"` matches `"hợp tác?"`: `*` is any text, `?` one character, `~` takes the meaning from what follows; case is ignored. */
export function wildcardPattern(pattern: string): RegExp {
  const source = pattern.replace(
    /~([~*?])|([*?])|([\\^$.|+()[\]{}])/g,
    (_, literal?: string, wild?: string, special?: string) => {
      if (literal !== undefined) return literal === '~' ? '~' : `\\${literal}`;
      if (wild !== undefined) return wild === '*' ? '.*' : '.';
      return `\\${special ?? ''}`;
    },
  );
  return new RegExp(`^${source}$`, 'isu');
}

/** The pattern of a text without wildcards, its tildes resolved: `"~*"` is `"*"`. */
export function literalText(pattern: string): string {
  return pattern.replace(/~([~*?])/g, '$1');
}
