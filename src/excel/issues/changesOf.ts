import type { Issue } from '../../core/rules/Issue';
import type { CellChange } from '../journal/CellChange';

/**
 * What the fixes of issues change, one change a cell: where several issues of
 * a cell would each write something else, the safe fix comes before the
 * suggested one, then the first. The others show again in the next check,
 * which then sees what the cell has become.
 */
export function changesOf(issues: readonly Issue[]): CellChange[] {
  const byCell = new Map<string, Issue>();
  for (const issue of issues) {
    if (!issue.fix) continue;
    const key = JSON.stringify([issue.sheet, issue.cell]);
    const chosen = byCell.get(key);
    if (!chosen || (chosen.fix?.grade === 'suggested' && issue.fix.grade === 'safe')) byCell.set(key, issue);
  }
  return [...byCell.values()].flatMap(({ sheet, cell, value, fix }) => {
    if (!fix) return [];
    const { to, numberFormat } = fix;
    return [{ sheet, cell, from: value, to, ...(numberFormat !== undefined && { numberFormat }) }];
  });
}
