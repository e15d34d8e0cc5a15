import type { Issue, Severity } from '../../../core/rules/Issue';
import { placeKey } from '../../../core/names/placeKey';
import { foldTones } from '../../../core/vietnamese/foldTones';

/** What the list is narrowed to. */
export interface IssueFilter {
  /** Only these; all when empty. */
  readonly severities: ReadonlySet<Severity>;
  /** Only this rule; all when empty. */
  readonly rule: string;
  /** Only this sheet; all when empty. */
  readonly sheet: string;
  /** Only this commune, in the spelling of `placeKey`; all when empty. */
  readonly commune: string;
  /** Every word must be found in the sheet, cell, value, rule or message, whatever its accents and case. */
  readonly search: string;
}

export const NO_FILTER: IssueFilter = { severities: new Set(), rule: '', sheet: '', commune: '', search: '' };

export function isFiltering({ severities, rule, sheet, commune, search }: IssueFilter): boolean {
  return severities.size > 0 || rule !== '' || sheet !== '' || commune !== '' || search.trim() !== '';
}

/** The issues that pass a filter, in their order. */
export function filterIssues(issues: readonly Issue[], filter: IssueFilter): readonly Issue[] {
  if (!isFiltering(filter)) return issues;
  const words = foldTones(filter.search).split(' ').filter(Boolean);
  return issues.filter(
    (issue) =>
      (filter.severities.size === 0 || filter.severities.has(issue.severity)) &&
      (filter.rule === '' || filter.rule === issue.rule) &&
      (filter.sheet === '' || filter.sheet === issue.sheet) &&
      (filter.commune === '' || filter.commune === placeKey(issue.commune ?? '')) &&
      (words.length === 0 || containsAll(issue, words)),
  );
}

/** Folding is what costs; an issue is folded once however often the search changes. */
const foldedTexts = new WeakMap<Issue, string>();

function containsAll(issue: Issue, words: readonly string[]): boolean {
  let text = foldedTexts.get(issue);
  if (text === undefined) {
    const { sheet, cell, value, rule, message } = issue;
    text = foldTones(`${sheet} ${cell} ${String(value)} ${rule} ${message}`);
    foldedTexts.set(issue, text);
  }
  const folded = text;
  return words.every((word) => folded.includes(word));
}
