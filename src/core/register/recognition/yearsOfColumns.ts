import { readYears } from '../../plan/yearOfPlan';
import type { Field } from '../fields';
import { scorePath } from './scorePath';
import type { HeaderScore, HeaderScores } from './HeaderScore';

/** A header that scores less is no column of targets. */
const NAMES_A_PLAN = 0.7;

/**
 * The year that a table of targets is for, by its headers ("KH 2026"), else
 * by the title above it; `undefined` where they leave it open. Of several
 * columns of targets the one counts whose year the title names.
 */
export function plannedYear(paths: Iterable<readonly string[]>, titles: readonly string[]): number | undefined {
  const inHeaders = new Set<number>();
  for (const path of paths) {
    const year = yearOf(path);
    if (year === undefined || (scorePath('plan', path).get('plan_year')?.score ?? 0) < NAMES_A_PLAN) continue;
    inHeaders.add(year);
  }
  const [first] = inHeaders;
  if (inHeaders.size === 1) return first;
  const inTitles = readYears(titles);
  if (inTitles.kind !== 'sure') return undefined;
  return inHeaders.size === 0 || inHeaders.has(inTitles.value) ? inTitles.value : undefined;
}

/**
 * How well the texts over a column of a table of targets name each field, its
 * year considered: in a plan for 2026 "Thực hiện năm 2025" are results of the
 * year before, "KH 2025" is not its plan and "KH 2027" the next one.
 */
export function scoresInYear(path: readonly string[], planned: number | undefined): HeaderScores {
  const scores = scorePath('plan', path);
  const year = yearOf(path);
  if (planned === undefined || year === undefined || year === planned) return scores;
  const turned = new Map<Field, HeaderScore>();
  const add = (field: Field, score: HeaderScore): void => {
    if (score.score > (turned.get(field)?.score ?? 0)) turned.set(field, score);
  };
  for (const [field, score] of scores) {
    const isPlan = field === 'plan_year' || field === 'plan_half';
    if (field === 'actual_half') add(isOfHalf(path) ? 'actual_same_period' : 'actual_prev_year', score);
    else if (!isPlan) add(field, score);
    // The targets of an earlier year are of no use.
    else if (year > planned) add('plan_next', score);
  }
  return turned;
}

function yearOf(path: readonly string[]): number | undefined {
  const years = readYears(path);
  return years.kind === 'sure' ? years.value : undefined;
}

function isOfHalf(path: readonly string[]): boolean {
  return path.some((text) => /6\s*(?:tháng|T\b)/iu.test(text));
}
