import { compareDays } from '../../vietnamese/day';
import { formatDate } from '../../vietnamese/formatDate';
import { headerOf } from '../engine/columns';
import { dateRule } from '../engine/dateCells';
import type { Rule } from '../engine/Rule';

/** A date after the day of the check. */
export const dateFuture: Rule = {
  id: 'date-future',
  severity: 'error',
  title: { vi: 'Ngày ở tương lai', en: 'A date in the future' },
  explanation: {
    vi: 'Sổ ghi việc đã xảy ra, nên ngày sau hôm nay thường là gõ nhầm năm hoặc đảo ngày với tháng. Hãy đối chiếu với hồ sơ.',
    en: 'A register tells what has happened: a date after today is usually a mistyped year, or day and month exchanged. Compare it with the papers.',
  },
  check: dateRule(
    ({ reading, column }, { today }) => {
      if (reading.kind !== 'sure' || compareDays(reading.value.from, today) <= 0) return undefined;
      const shown = formatDate(reading.value.from);
      return {
        message: {
          vi: `Ngày ${shown} ở cột "${headerOf(column)}" sau ngày kiểm tra ${formatDate(today)}: hãy đối chiếu với hồ sơ.`,
          en: `The date ${shown} in the column "${headerOf(column)}" is after the day of the check, ${formatDate(today)}: compare it with the papers.`,
        },
      };
    },
    ({ today }) => today,
  ),
  cases: [
    {
      title: { vi: 'Gõ nhầm năm 2062', en: 'The year 2062 by mistake' },
      sheets: [{ role: 'cooperatives', fields: ['name', 'founded_date'], rows: [['HTX A', '15/04/2062']] }],
      finds: [{ cell: 'B2' }],
    },
    {
      title: { vi: 'Đúng ngày kiểm tra, và năm nay', en: 'The day of the check, and this year' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'founded_date'],
          rows: [
            ['HTX A', '30/06/2026'],
            ['HTX B', 2026],
          ],
        },
      ],
      finds: [],
    },
  ],
};
