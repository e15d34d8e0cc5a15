import { formatDate } from '../../vietnamese/formatDate';
import { serialFromDay } from '../../vietnamese/serialDate';
import { headerOf } from '../engine/columns';
import { dateRule } from '../engine/dateCells';
import type { Rule } from '../engine/Rule';

/** A text that is one day read the Vietnamese way and another read the American way. */
export const dateAmbiguous: Rule = {
  id: 'date-ambiguous',
  severity: 'warning',
  title: { vi: 'Ngày hiểu được hai cách', en: 'A date that can be read in two ways' },
  explanation: {
    vi: 'Ngày dạng chữ như 05/07/2020 là 5 tháng 7 theo cách viết Việt Nam và 7 tháng 5 theo cách viết Mỹ. Cột này không có ngày nào cho biết cách viết, nên HTX không đoán: dòng chỉ được tính khi cả hai cách đều nằm trong kỳ. Nếu cột viết theo kiểu Việt Nam, hãy nhận cách sửa được đề nghị.',
    en: 'A text such as 05/07/2020 is 5 July in Vietnam and 7 May in America. Nothing in this column shows which is meant, so HTX does not guess: the row counts only where both lie in the period. Accept the suggested fix if the column is written the Vietnamese way.',
  },
  check: dateRule(({ cell, reading, column }) => {
    if (reading.kind !== 'ambiguous') return undefined;
    const [first] = reading.candidates;
    const shown = reading.candidates.map(({ from }) => formatDate(from));
    const serial = first.precision === 'day' ? serialFromDay(first.from) : undefined;
    return {
      message: {
        vi: `"${String(cell)}" ở cột "${headerOf(column)}" có thể là ${shown.join(' hoặc ')}: hãy chọn cách đúng.`,
        en: `"${String(cell)}" in the column "${headerOf(column)}" may be ${shown.join(' or ')} (day/month/year): choose the right one.`,
      },
      ...(serial !== undefined && { fix: { grade: 'suggested', to: serial, numberFormat: 'dd/mm/yyyy' } }),
    };
  }),
  cases: [
    {
      title: {
        vi: 'Không có gì cho biết ngày hay tháng đứng trước',
        en: 'Nothing shows whether day or month comes first',
      },
      sheets: [{ role: 'cooperatives', fields: ['name', 'founded_date'], rows: [['HTX A', '05/07/2020']] }],
      finds: [{ cell: 'B2', fix: { grade: 'suggested', to: 44017, numberFormat: 'dd/mm/yyyy' } }],
    },
    {
      title: { vi: 'Dòng khác trong cột cho biết cách viết', en: 'Another row of the column settles it' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'founded_date'],
          rows: [
            ['HTX A', '05/07/2020'],
            ['HTX B', '25/07/2020'],
          ],
        },
      ],
      finds: [],
    },
  ],
};
