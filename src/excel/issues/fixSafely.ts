import { checkWorkbook, type CheckOptions, type CheckResult } from '../registers/checkWorkbook';
import type { LeftCell } from '../journal/CellChange';
import { fixIssues } from './fixIssues';

export interface SafeFixOutcome {
  /** How many cells were written; one that needed two fixes counts once. */
  readonly fixed: number;
  /** Cells that would not take their fix: changed meanwhile, or formulas. */
  readonly left: readonly LeftCell[];
  /** The workbook as it is now. */
  readonly result: CheckResult;
}

/** Spaces, letters, then what they hid: nothing safe uncovers more than this many layers. */
const MOST_ROUNDS = 4;

/**
 * Mends everything that loses nothing, and checks again, until nothing safe
 * is left. Each round is a step of the journal.
 *
 * @throws HtxError as `checkWorkbook` and `fixIssues`
 */
export async function fixSafely(options: CheckOptions): Promise<SafeFixOutcome> {
  const written = new Set<string>();
  const left = new Map<string, LeftCell>();
  let result = await checkWorkbook(options);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const safe = result.issues.filter(({ fix, ...place }) => fix?.grade === 'safe' && !left.has(keyOf(place)));
    if (safe.length === 0) break;
    const outcome = await fixIssues(safe, { ...options, title: TITLE[options.language] });
    for (const cell of outcome.left) left.set(keyOf(cell), cell);
    for (const place of safe) if (!left.has(keyOf(place))) written.add(keyOf(place));
    result = await checkWorkbook(options);
  }
  return { fixed: written.size, left: [...left.values()], result };
}

const TITLE = { vi: 'Sửa các lỗi an toàn', en: 'Safe fixes' } as const;

function keyOf({ sheet, cell }: Pick<LeftCell, 'sheet' | 'cell'>): string {
  return JSON.stringify([sheet, cell]);
}
