import { isEmptyCell, missingCellRule } from '../engine/missingCells';
import type { Rule } from '../engine/Rule';
import { isLive } from '../engine/standing';

/** A cooperative, union or credit fund without its code. */
export const taxCodeMissing: Rule = {
  id: 'tax-code-missing',
  severity: 'warning',
  title: { vi: 'Thiếu mã số thuế', en: 'Tax code missing' },
  explanation: {
    vi: 'Mỗi HTX, liên hiệp HTX và quỹ tín dụng đã đăng ký đều có một mã số, đồng thời là mã số thuế, in trên giấy chứng nhận. Thiếu mã thì không phân biệt được các đơn vị trùng tên. Hãy tra trên Cổng thông tin đăng ký rồi điền vào.',
    en: 'Every registered cooperative, union and credit fund has one code, which is its tax code and stands on the certificate. Without it units of the same name cannot be told apart. Look it up in the register and enter it.',
  },
  source: 'NĐ 92/2024/NĐ-CP, Điều 14',
  roles: ['cooperatives', 'unions', 'creditFunds'],
  check: missingCellRule({
    column: (register) => register.column('tax_code'),
    concerns: isLive,
    isMissing: isEmptyCell,
    message: (name) => ({
      vi: `${name} chưa có mã số thuế: hãy tra cứu và điền vào.`,
      en: `${name} has no tax code: look it up and enter it.`,
    }),
  }),
  cases: [
    {
      title: { vi: 'Ô mã số thuế trống', en: 'An empty cell' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'tax_code', 'status'],
          rows: [['HTX Lúa Vàng', '', 'Đang hoạt động']],
        },
      ],
      finds: [{ cell: 'B2' }],
    },
    {
      title: { vi: 'Đơn vị đã giải thể thì không cần', en: 'A unit that was dissolved needs none' },
      sheets: [
        { role: 'cooperatives', fields: ['name', 'tax_code', 'status'], rows: [['HTX Lúa Vàng', '', 'Đã giải thể']] },
      ],
      finds: [],
    },
  ],
};
