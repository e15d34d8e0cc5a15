import type { Issue } from '../../../core/rules/Issue';
import type { IssueGroup } from './groupIssues';
import { issueId } from './issueId';

/** A line of the list: the heading of a rule, or one of its issues while the rule is open. */
export type IssueItem =
  | { readonly kind: 'group'; readonly id: string; readonly group: IssueGroup; readonly isOpen: boolean }
  | { readonly kind: 'issue'; readonly id: string; readonly group: IssueGroup; readonly issue: Issue };

/** The lines to show for groups of which some are open. */
export function issueItems(groups: readonly IssueGroup[], isOpen: (group: IssueGroup) => boolean): IssueItem[] {
  return groups.flatMap((group): IssueItem[] => {
    const open = isOpen(group);
    const heading: IssueItem = { kind: 'group', id: group.id, group, isOpen: open };
    if (!open) return [heading];
    // A rule may speak twice of one cell: the place in the group then tells the lines apart.
    const issues = group.issues.map((issue, index): IssueItem => ({
      kind: 'issue',
      id: `${issueId(issue)}\n${index}`,
      group,
      issue,
    }));
    return [heading, ...issues];
  });
}
