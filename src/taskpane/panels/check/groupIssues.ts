import type { Issue, Severity } from '../../../core/rules/Issue';

/** The issues of one rule and severity. */
export interface IssueGroup {
  /** Tells the groups apart: "error/tax-code-duplicate". */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly issues: readonly Issue[];
}

/** From the gravest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Groups issues by rule, the gravest first, then the most frequent; within a group they keep their order. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const id = `${issue.severity}/${issue.rule}`;
    const group = groups.get(id);
    if (group) group.push(issue);
    else groups.set(id, [issue]);
  }
  return [...groups]
    .flatMap(([id, members]) => {
      const [first] = members;
      return first ? [{ id, rule: first.rule, severity: first.severity, issues: members }] : [];
    })
    .sort(
      (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.issues.length - a.issues.length,
    );
}

/** How many issues there are of each severity. */
export function countBySeverity(issues: readonly Issue[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}
