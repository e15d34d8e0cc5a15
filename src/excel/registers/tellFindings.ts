import { drain } from '../../core/drain';
import type { CheckProgress } from '../../core/rules/checkInSteps';
import type { Issue } from '../../core/rules/Issue';
import type { Progress } from '../reading/Progress';
import type { IgnoredIssue } from '../state/sections';
import { setAsideInSteps } from './setAside';

/** Milliseconds between two lists: to show one takes a while, and nobody reads faster. */
const EVERY = 500;

/** The steps of a check, which now and then tell what was found so far, without what the user has put aside. */
export function* tellFindings(
  steps: Generator<CheckProgress, readonly Issue[], undefined>,
  ignored: readonly IgnoredIssue[],
): Generator<Omit<Progress, 'phase'>, readonly Issue[], undefined> {
  let told: readonly Issue[] | undefined;
  let next = performance.now() + EVERY;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    const { done, total, soFar } = step.value;
    if (soFar && performance.now() >= next) {
      told = drain(setAsideInSteps(soFar(), ignored)).issues;
      next = performance.now() + EVERY;
    }
    yield { done, total, ...(told && { found: told }) };
  }
}
