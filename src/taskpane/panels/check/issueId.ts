import type { Issue } from '../../../core/rules/Issue';

/** Tells an issue from every other: a rule speaks once of a cell. */
export function issueId({ rule, sheet, cell }: Issue): string {
  return `${rule}\n${sheet}\n${cell}`;
}
