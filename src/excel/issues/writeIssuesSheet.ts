import type { Day } from '../../core/vietnamese/day';
import type { Issue } from '../../core/rules/Issue';
import { layoutIssues } from '../../core/rules/sheet/layoutIssues';
import { formatDate } from '../../core/vietnamese/formatDate';
import { formatNumber } from '../../core/vietnamese/formatNumber';
import { SEVERITIES } from '../marks/markColours';
import type { TaskOptions } from '../reading/Progress';
import { writeSheet, type SheetWritten } from '../writing/writeSheet';

export interface IssuesSheetOptions extends Pick<TaskOptions, 'signal'> {
  readonly language: 'vi' | 'en';
  /** The day of the check; it is in the name of the sheet. */
  readonly today: Day;
}

export interface IssuesSheetWritten extends SheetWritten {
  readonly listed: number;
  /** Issues that are not on the sheet because there were too many; the gravest come first. */
  readonly leftOut: number;
}

/** Nobody works through more, and Excel on the web would not give the sheet back in one answer. */
const MOST_LISTED = 8_000;

/**
 * Writes the issues as a sheet of its own ("Cần sửa 30-06-2026"), with links
 * and a filter, for people without the add-in. One of the same day takes the
 * place of the earlier one, unless somebody has written into that.
 *
 * @throws HtxError as `writeSheet`
 */
export async function writeIssuesSheet(
  issues: readonly Issue[],
  { language, today, signal }: IssuesSheetOptions,
): Promise<IssuesSheetWritten> {
  const listed = gravest(issues, MOST_LISTED);
  const leftOut = issues.length - listed.length;
  const { name, subtitle } = TEXTS[language](formatDate(today), formatNumber(leftOut));
  const layout = layoutIssues(listed, {
    language,
    name,
    subtitle: leftOut > 0 ? subtitle.partial : subtitle.whole,
  });
  const written = await writeSheet(layout, { kind: 'issues', ...(signal && { signal }) });
  return { ...written, listed: listed.length, leftOut };
}

/** As many as there is room for, in the order in which they came. */
function gravest(issues: readonly Issue[], most: number): readonly Issue[] {
  if (issues.length <= most) return issues;
  const chosen = SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  const kept = new Set(chosen.slice(0, most));
  return issues.filter((issue) => kept.has(issue));
}

const TEXTS = {
  vi: (date: string, leftOut: string) => ({
    name: `Cần sửa ${date.replaceAll('/', '-')}`,
    subtitle: {
      whole: `Kiểm tra ngày ${date}`,
      partial: `Kiểm tra ngày ${date}; còn ${leftOut} nội dung nhẹ hơn chưa liệt kê, hãy sửa các nội dung này rồi kiểm tra lại`,
    },
  }),
  en: (date: string, leftOut: string) => ({
    name: `To mend ${date.replaceAll('/', '-')}`,
    subtitle: {
      whole: `Checked on ${date}`,
      partial: `Checked on ${date}; ${leftOut} lesser issues are not listed: mend these and check again`,
    },
  }),
};
