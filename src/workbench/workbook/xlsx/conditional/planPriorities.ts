import type { ConditionalFormat } from '../../ConditionalFormat';
import type { RuleSource } from '../sheet/FileObjects';

export interface Priorities {
  readonly of: (rule: ConditionalFormat) => number;
  /** The priority of a rule that the model does not know, such as one in the sheet's extensions. */
  readonly ofOther: (before: number) => number;
}

/**
 * The priorities of a sheet's rules: 1 comes first, and all rules of a sheet
 * share one count. A new rule pushes those behind it down by one, a removed
 * one pulls them up again, so that rules which are put in and taken out leave
 * the file's own with the very numbers that they had.
 *
 * @param rules in the order that is wanted
 * @param sources the rules that the file had
 * @param others the priorities of the file's rules that the model does not know
 */
export function planPriorities(
  rules: readonly ConditionalFormat[],
  sources: ReadonlyMap<ConditionalFormat, RuleSource>,
  others: readonly number[],
): Priorities {
  const kept = rules.flatMap((rule) => sources.get(rule) ?? []);
  const stay = new Set([...kept.map(({ priority }) => priority), ...others]);
  const gone = new Set([...sources.values()].map(({ priority }) => priority).filter((priority) => !stay.has(priority)));
  const pulled = (before: number): number => before - [...gone].filter((priority) => priority < before).length;
  const isInOrder = kept.every(({ priority }, index) => (kept[index - 1]?.priority ?? priority) <= priority);

  const planned = new Map<ConditionalFormat, number>();
  const plannedOthers = new Map<number, number>();
  const waiting = [...new Set(others)].sort((a, b) => a - b);
  let last = 0;
  let added = 0;
  const placeOthers = (limit: number): void => {
    while ((waiting[0] ?? Infinity) < limit) {
      const before = waiting.shift() ?? 0;
      last = isInOrder ? Math.max(pulled(before) + added, last) : last + 1;
      plannedOthers.set(before, last);
    }
  };
  for (const rule of rules) {
    const own = sources.get(rule);
    if (own && isInOrder) {
      placeOthers(own.priority);
      last = Math.max(pulled(own.priority) + added, last);
    } else {
      last += 1;
      if (!own) added += 1;
    }
    planned.set(rule, last);
  }
  placeOthers(Infinity);
  return {
    of: (rule) => planned.get(rule) ?? 1,
    ofOther: (before) => plannedOthers.get(before) ?? before,
  };
}
