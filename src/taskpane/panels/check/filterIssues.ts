import type { Issue, Severity } from '../../../core/rules/Issue';
import { foldTones } from '../../../core/vietnamese/foldTones';
import { communeKey } from './communeKey';
import { searchText } from './searchText';

/** What the list is narrowed to. */
export interface IssueFilter {
  /** Only these; all when empty. */
  readonly severities: ReadonlySet<Severity>;
  /** Only this rule; all when empty. */
  readonly rule: string;
  /** Only this sheet; all when empty. */
  readonly sheet: string;
  /** Only this commune, in the spelling of `communeKey`; all when empty. */
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
      (filter.commune === '' || filter.commune === communeKey(issue.commune ?? '')) &&
      (words.length === 0 || containsAll(issue, words)),
  );
}

function containsAll(issue: Issue, words: readonly string[]): boolean {
  const text = searchText(issue);
  return words.every((word) => text.includes(word));
}
