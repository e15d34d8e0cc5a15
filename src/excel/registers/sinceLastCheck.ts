import { eachChunk } from '../../core/rules/engine/eachChunk';
import type { Issue } from '../../core/rules/Issue';
import { issueKey } from '../../core/rules/issueKey';
import type { LastCheck } from '../state/sections';
import { fingerprint } from '../writing/fingerprint';

export interface SinceLastCheck {
  /** When the last check ran, in milliseconds since 1970. */
  readonly time: number;
  readonly added: number;
  readonly solved: number;
}

/** What each issue is remembered by until the next check; bit by bit. */
export function* printsInSteps(issues: readonly Issue[]): Generator<undefined, string[], undefined> {
  const prints: string[] = [];
  yield* eachChunk(issues.length, (from, to) => {
    for (const issue of issues.slice(from, to)) prints.push(fingerprint([[issueKey(issue)]]));
  });
  return prints;
}

/** What the last check did not find, and what it alone found; bit by bit. */
export function* sinceInSteps(
  { time, prints }: LastCheck,
  now: readonly string[],
): Generator<undefined, SinceLastCheck, undefined> {
  const before = yield* distinct(prints);
  const after = yield* distinct(now);
  let common = 0;
  const all = [...after];
  yield* eachChunk(all.length, (from, to) => {
    for (const print of all.slice(from, to)) if (before.has(print)) common += 1;
  });
  return { time: Date.parse(time), added: after.size - common, solved: before.size - common };
}

function* distinct(prints: readonly string[]): Generator<undefined, ReadonlySet<string>, undefined> {
  const set = new Set<string>();
  yield* eachChunk(prints.length, (from, to) => {
    for (const print of prints.slice(from, to)) set.add(print);
  });
  return set;
}
