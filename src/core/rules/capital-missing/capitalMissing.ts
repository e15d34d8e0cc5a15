import { isEmptyOrDash, missingCellRule } from '../engine/missingCells';
import type { Rule } from '../engine/Rule';

/** A working unit without its capital. */
export const capitalMissing: Rule = {
  id: 'capital-missing',
  severity: 'warning',
  title: { vi: 'Thiếu vốn', en: 'Capital missing' },
  explanation: {
    vi: 'Vốn điều lệ là nội dung bắt buộc khi đăng ký và là căn cứ xếp quy mô. Ô trống thì tổng vốn toàn tỉnh bị thiếu mà không ai thấy. Hãy điền theo giấy chứng nhận.',
    en: 'The charter capital is part of the registration and decides the size class. An empty cell makes the total of the province too small without anybody noticing. Enter it from the certificate.',
  },
  source: 'Luật Hợp tác xã 17/2023/QH15, Điều 43',
  roles: ['cooperatives', 'unions'],
  check: missingCellRule({
    column: (register) => register.column('charter_capital') ?? register.column('total_capital'),
    concerns: (standing) => standing === 'active',
    isMissing: isEmptyOrDash,
    message: (name) => ({
      vi: `${name} chưa có số vốn: hãy điền theo giấy chứng nhận.`,
      en: `${name} has no capital: enter it from the certificate.`,
    }),
  }),
  cases: [
    {
      title: { vi: 'Ô trống ở một HTX đang hoạt động', en: 'An empty cell of a working cooperative' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'charter_capital'],
          rows: [
            ['HTX A', 500],
            ['HTX B', ''],
            ['HTX C', '-'],
          ],
        },
      ],
      finds: [{ cell: 'B3' }, { cell: 'B4' }],
    },
    {
      title: { vi: 'HTX đã ngừng hoạt động', en: 'A cooperative that has stopped' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'charter_capital', 'status'],
          rows: [['HTX A', '', 'Ngừng hoạt động']],
        },
      ],
      finds: [],
    },
  ],
};
