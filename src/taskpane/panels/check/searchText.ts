import type { Issue } from '../../../core/rules/Issue';
import { foldTones } from '../../../core/vietnamese/foldTones';

/** Folding is what costs; an issue is folded once however often the search changes. */
const known = new WeakMap<Issue, string>();

/** What the words of a search are looked for in: all that the list says of an issue, without accents. */
export function searchText(issue: Issue): string {
  let text = known.get(issue);
  if (text === undefined) {
    const { sheet, cell, value, rule, message } = issue;
    text = foldTones(`${sheet} ${cell} ${String(value)} ${rule} ${message}`);
    known.set(issue, text);
  }
  return text;
}
