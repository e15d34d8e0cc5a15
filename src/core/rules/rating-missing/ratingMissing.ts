import { isEmptyOrDash, missingCellRule } from '../engine/missingCells';
import type { Rule } from '../engine/Rule';

/** A working unit without a rating, where the register has ratings. */
export const ratingMissing: Rule = {
  id: 'rating-missing',
  severity: 'info',
  title: { vi: 'Chưa xếp loại', en: 'No rating' },
  explanation: {
    vi: 'Cột xếp loại có ở sổ này nhưng ô của đơn vị còn trống. Thông tư 01/2020 về xếp loại HTX đã bị bãi bỏ từ 18/9/2025 nên thiếu xếp loại không phải là lỗi; chỉ điền nếu tỉnh còn giao chỉ tiêu về loại khá, tốt.',
    en: 'The register has ratings and this unit has none. The circular on ratings was repealed on 18 September 2025, so it is no fault; enter it only if the province still plans by ratings.',
  },
  source: 'TT 01/2020/TT-BKHĐT (bãi bỏ bởi TT 78/2025/TT-BTC từ 18/9/2025)',
  roles: ['cooperatives', 'unions'],
  check: missingCellRule({
    column: (register) => register.column('rating'),
    concerns: (standing) => standing === 'active',
    isMissing: isEmptyOrDash,
    message: (name) => ({
      vi: `${name} chưa được xếp loại: chỉ cần nếu tỉnh còn giao chỉ tiêu xếp loại.`,
      en: `${name} has no rating: it needs one only if the province still plans by ratings.`,
    }),
  }),
  cases: [
    {
      title: { vi: 'Ô trống ở một HTX đang hoạt động', en: 'An empty cell of a working cooperative' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'rating'],
          rows: [
            ['HTX A', 'Khá'],
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
        { role: 'cooperatives', fields: ['name', 'rating', 'status'], rows: [['HTX A', '', 'Ngừng hoạt động']] },
      ],
      finds: [],
    },
  ],
};
