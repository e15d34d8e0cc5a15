import { headerOf } from '../engine/columns';
import { dateRule } from '../engine/dateCells';
import type { Rule } from '../engine/Rule';

/** A date without its day. */
export const dateYearOnly: Rule = {
  id: 'date-year-only',
  severity: 'info',
  title: { vi: 'Ngày chỉ có năm hoặc tháng', en: 'A date without its day' },
  explanation: {
    vi: 'Ô chỉ ghi năm hoặc tháng. Với năm trước kỳ báo cáo thì không sao; nếu năm trùng với kỳ báo cáo thì không biết đơn vị thuộc 6 tháng đầu hay cuối, nên HTX không đếm mà ghi chú lại. Hãy điền đủ ngày theo giấy chứng nhận.',
    en: 'The cell names a year or a month only. Before the period that does no harm; within its year nobody can tell which half it belongs to, so it is not counted but noted. Enter the full date of the certificate.',
  },
  check: dateRule(({ cell, reading, column }) =>
    reading.kind === 'sure' && reading.value.precision !== 'day'
      ? {
          message: {
            vi: `Cột "${headerOf(column)}" chỉ ghi "${String(cell)}": hãy điền đủ ngày, tháng, năm nếu biết.`,
            en: `The column "${headerOf(column)}" says "${String(cell)}" only: enter day, month and year if they are known.`,
          },
        }
      : undefined,
  ),
  cases: [
    {
      title: { vi: 'Chỉ có năm, chỉ có tháng', en: 'A year, a month' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'founded_date'],
          rows: [
            ['HTX A', 2019],
            ['HTX B', '05/2020'],
          ],
        },
      ],
      finds: [{ cell: 'B2' }, { cell: 'B3' }],
    },
    {
      title: { vi: 'Ngày đầy đủ', en: 'A full date' },
      sheets: [{ role: 'cooperatives', fields: ['name', 'founded_date'], rows: [['HTX A', 43922]] }],
      finds: [],
    },
  ],
};
