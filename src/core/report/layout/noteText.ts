import { describeComparison } from '../comparison/describeComparison';
import { describeVerdict } from '../describeVerdict';
import { evidenceParts } from '../evidenceParts';
import { rowRanges } from '../rowRanges';
import type { Indicator } from '../Summary';

/** The last cell of a line: how it stands to the plan, the sheet and the rows that were counted, what must be known. */
export function noteText({ actual, evidence, live, note, verdict, comparison }: Indicator): string {
  const sources = evidenceParts(evidence).map(
    ({ sheet, rows }) => `Sheet ${sheet}: ${rows.length} dòng (${rowRanges(rows)})`,
  );
  const fixed = live && 'why' in live ? [`Số cố định, không phải công thức: ${live.why}`] : [];
  const then = comparison?.samePeriod ?? null;
  const growth = actual === null || then === null ? undefined : describeComparison(actual, then, 'growth');
  return [
    ...(verdict ? [describeVerdict(verdict)] : []),
    ...sources,
    ...fixed,
    ...(growth === undefined ? [] : [growth.charAt(0).toUpperCase() + growth.slice(1)]),
    ...(comparison?.why ? [`Không so sánh cùng kỳ: ${comparison.why}`] : []),
    ...(note === '' ? [] : [note]),
  ].join('. ');
}
