import type { Issue } from '../../../core/rules/Issue';

/** Of issues with a fix, the one whose fix each cell gets in one run: a safe one before a suggested one, else the first. */
export function onePerCell(issues: readonly Issue[]): readonly Issue[] {
  const chosen = new Map<string, Issue>();
  for (const issue of issues) {
    const key = `${issue.sheet}\n${issue.cell}`;
    const known = chosen.get(key);
    if (!known || (known.fix?.grade !== 'safe' && issue.fix?.grade === 'safe')) chosen.set(key, issue);
  }
  return [...chosen.values()];
}
