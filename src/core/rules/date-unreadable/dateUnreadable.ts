import { dateRule } from '../engine/dateCells';
import { headerOf } from '../engine/columns';
import type { Rule } from '../engine/Rule';

/** Something in a column of dates that is no date. */
export const dateUnreadable: Rule = {
  id: 'date-unreadable',
  severity: 'error',
  title: { vi: 'Không đọc được ngày', en: 'A date that cannot be read' },
  explanation: {
    vi: 'Ô ở cột ngày nhưng nội dung không phải là ngày nào trên lịch (như 31/02/2020, "không rõ"). Dòng này sẽ không được tính vào kỳ báo cáo. Hãy gõ lại theo dạng ngày/tháng/năm, hoặc để trống nếu chưa biết.',
    en: 'The cell stands in a column of dates and holds no day of the calendar (31/02/2020, "unknown"). The row cannot count in any period. Type it as day/month/year, or leave it empty if it is not known.',
  },
  check: dateRule(({ cell, reading, column }) =>
    reading.kind === 'unreadable'
      ? {
          message: {
            vi: `"${String(cell)}" ở cột "${headerOf(column)}" không phải là ngày: hãy gõ lại theo dạng ngày/tháng/năm.`,
            en: `"${String(cell)}" in the column "${headerOf(column)}" is no date: type it as day/month/year.`,
          },
        }
      : undefined,
  ),
  cases: [
    {
      title: { vi: 'Ngày không có trên lịch, chữ, lỗi công thức', en: 'No day of the calendar, words, an error value' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'founded_date'],
          rows: [
            ['HTX A', '31/02/2020'],
            ['HTX B', 'không rõ'],
            ['HTX C', '#REF!'],
          ],
        },
      ],
      finds: [{ cell: 'B2' }, { cell: 'B3' }, { cell: 'B4' }],
    },
    {
      title: { vi: 'Ngày thật, ngày dạng chữ, chỉ có năm, ô trống', en: 'A date, a text, a year, an empty cell' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'founded_date'],
          rows: [
            ['HTX A', 43922],
            ['HTX B', '15.4.2020'],
            ['HTX C', 2019],
            ['HTX D', ''],
          ],
        },
      ],
      finds: [],
    },
  ],
};
