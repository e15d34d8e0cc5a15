import type { Area } from '../../core/sheet/address';
import type { Place } from '../journal/Cell';
import { columnRuns } from '../journal/columnRuns';

/** Covers places exactly: runs of rows in a column, and equal runs in neighbouring columns as one rectangle. */
export function rectanglesOf(places: readonly Place[]): Area[] {
  const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const areas: Area[] = [];
  for (const { column, from, to } of columnRuns(places)) {
    const key = `${from}:${to}`;
    const beside = open.get(key);
    if (beside?.right === column - 1) {
      beside.right = column;
      continue;
    }
    const area = { top: from, left: column, bottom: to, right: column };
    open.set(key, area);
    areas.push(area);
  }
  return areas;
}
