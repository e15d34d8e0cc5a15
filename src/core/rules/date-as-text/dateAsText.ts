import { formatDate } from '../../vietnamese/formatDate';
import { serialFromDay } from '../../vietnamese/serialDate';
import { headerOf } from '../engine/columns';
import { dateRule } from '../engine/dateCells';
import type { Rule } from '../engine/Rule';

/** A full date that Excel holds as text. */
export const dateAsText: Rule = {
  id: 'date-as-text',
  severity: 'warning',
  title: { vi: 'Ngày ở dạng chữ', en: 'A date kept as text' },
  explanation: {
    vi: 'Ô trông như ngày nhưng Excel giữ nó là chữ: lọc theo ngày, sắp xếp và công thức đếm theo kỳ đều bỏ sót ô này. HTX đọc được, và có thể đổi thành ngày thật mà không mất gì.',
    en: 'The cell looks like a date and Excel holds it as text: filters by date, sorting and formulas that count by period all miss it. HTX reads it and can make it a real date without losing anything.',
  },
  check: dateRule(({ cell, reading, column }) => {
    if (typeof cell !== 'string' || reading.kind !== 'sure' || reading.value.precision !== 'day') return undefined;
    const serial = serialFromDay(reading.value.from);
    if (serial === undefined) return undefined;
    return {
      message: {
        vi: `"${cell}" ở cột "${headerOf(column)}" là chữ, không phải ngày thật: hãy đổi thành ngày ${formatDate(reading.value.from)}.`,
        en: `"${cell}" in the column "${headerOf(column)}" is text and no real date: make it ${formatDate(reading.value.from)}.`,
      },
      fix: { grade: 'safe', to: serial, numberFormat: 'dd/mm/yyyy' },
    };
  }),
  cases: [
    {
      title: { vi: 'Ngày viết bằng dấu chấm', en: 'A date with dots' },
      sheets: [{ role: 'cooperatives', fields: ['name', 'founded_date'], rows: [['HTX A', '25.7.2020']] }],
      finds: [{ cell: 'B2', fix: { grade: 'safe', to: 44037, numberFormat: 'dd/mm/yyyy' } }],
    },
    {
      title: { vi: 'Ngày thật, và ngày hiểu được hai cách', en: 'A real date, and one that can be read in two ways' },
      sheets: [
        { role: 'cooperatives', fields: ['name', 'founded_date'], rows: [['HTX A', 44037]] },
        { role: 'groups', fields: ['name', 'founded_date'], rows: [['THT A', '05/07/2020']] },
      ],
      finds: [],
    },
  ],
};
