import { isEmptyCell, missingCellRule } from '../engine/missingCells';
import type { Rule } from '../engine/Rule';
import { isLive } from '../engine/standing';

/** A group without a code: allowed, and worth knowing. */
export const groupCodeMissing: Rule = {
  id: 'group-code-missing',
  severity: 'info',
  title: { vi: 'Tổ hợp tác chưa có mã số', en: 'A group without a code' },
  explanation: {
    vi: 'Tổ hợp tác chỉ phải đăng ký khi có phần vốn góp và hợp đồng hợp tác từ 12 tháng trở lên, hoặc muốn nhận hỗ trợ của Nhà nước; các tổ khác chỉ thông báo với xã. Vì vậy thiếu mã không phải là lỗi, chỉ để biết.',
    en: 'A group must register only if it has capital and a contract of 12 months or more, or wants support of the state; others just notify the commune. A missing code is therefore no fault and only worth knowing.',
  },
  source: 'Luật Hợp tác xã 17/2023/QH15, Điều 107',
  roles: ['groups'],
  check: missingCellRule({
    column: (register) => register.column('tax_code'),
    concerns: isLive,
    isMissing: isEmptyCell,
    message: (name) => ({
      vi: `${name} chưa có mã số: chỉ cần nếu tổ thuộc diện phải đăng ký.`,
      en: `${name} has no code: it needs one only if it must register.`,
    }),
  }),
  cases: [
    {
      title: { vi: 'Ô mã số thuế trống', en: 'An empty cell' },
      sheets: [
        { role: 'groups', fields: ['name', 'tax_code', 'status'], rows: [['THT Lúa Vàng', '', 'Đang hoạt động']] },
      ],
      finds: [{ cell: 'B2' }],
    },
    {
      title: { vi: 'Đơn vị đã giải thể thì không cần', en: 'A unit that was dissolved needs none' },
      sheets: [{ role: 'groups', fields: ['name', 'tax_code', 'status'], rows: [['THT Lúa Vàng', '', 'Đã giải thể']] }],
      finds: [],
    },
  ],
};
