import { formatNumber } from '../../vietnamese/formatNumber';
import { headerOf } from '../engine/columns';
import { numberRule } from '../engine/numberCells';
import type { Rule } from '../engine/Rule';

/** A loss is a negative profit; nothing else in a register can be below zero. */
const MAY_BE_NEGATIVE: ReadonlySet<string> = new Set(['profit', 'pct_yoy']);

/** A figure below zero where there can be none. */
export const numberNegative: Rule = {
  id: 'number-negative',
  severity: 'error',
  title: { vi: 'Số âm', en: 'A negative figure' },
  explanation: {
    vi: 'Số thành viên, vốn, doanh thu, số lượt không thể nhỏ hơn 0. Thường là thừa dấu trừ, hoặc số trong ngoặc mà Excel hiểu là số âm. Riêng cột lãi có thể âm (lỗ) nên không bị kiểm tra.',
    en: 'Members, capital, revenue and occasions cannot be below zero. Usually a minus too many, or a number in brackets, which Excel takes for a negative one. Profit may be negative and is not looked at.',
  },
  check: numberRule(
    ({ reading, column }) => {
      if (reading.kind !== 'sure' || reading.value >= 0 || MAY_BE_NEGATIVE.has(column.field)) return undefined;
      const shown = formatNumber(reading.value);
      return {
        message: {
          vi: `Cột "${headerOf(column)}" có số âm ${shown}: hãy kiểm tra dấu trừ.`,
          en: `The column "${headerOf(column)}" has the negative figure ${shown}: check the minus.`,
        },
      };
    },
    (value) => value < 0,
  ),
  cases: [
    {
      title: { vi: 'Số thành viên âm, vốn trong ngoặc', en: 'Negative members, capital in brackets' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'members_total', 'charter_capital'],
          rows: [
            ['HTX A', -7, 500],
            ['HTX B', 7, '(500)'],
          ],
        },
      ],
      finds: [{ cell: 'B2' }, { cell: 'C3' }],
    },
    {
      title: { vi: 'Số 0, và lỗ ở cột lãi', en: 'Zero, and a loss' },
      sheets: [{ role: 'cooperatives', fields: ['name', 'members_total', 'profit'], rows: [['HTX A', 0, -120]] }],
      finds: [],
    },
  ],
};
