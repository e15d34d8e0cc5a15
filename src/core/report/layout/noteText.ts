import { evidenceParts } from '../evidenceParts';
import { rowRanges } from '../rowRanges';
import type { Indicator } from '../Summary';

/** The last cell of a line: the sheet and the rows that were counted, and what must be known about them. */
export function noteText({ evidence, live, note }: Indicator): string {
  const sources = evidenceParts(evidence).map(
    ({ sheet, rows }) => `Sheet ${sheet}: ${rows.length} dòng (${rowRanges(rows)})`,
  );
  const fixed = live && 'why' in live ? [`Số cố định, không phải công thức: ${live.why}`] : [];
  return [...sources, ...fixed, ...(note === '' ? [] : [note])].join('. ');
}
