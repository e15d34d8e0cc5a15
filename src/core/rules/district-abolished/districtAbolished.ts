import { readText } from '../../register/readText';
import { compareDays } from '../../vietnamese/day';
import { UNIT_ROLES } from '../engine/columns';
import type { Rule } from '../engine/Rule';

/** Luật Tổ chức chính quyền địa phương 72/2025/QH15: two levels from this day on. */
const ABOLISHED = { year: 2025, month: 7, day: 1 };

/** A register that still goes by districts; said once a sheet. */
export const districtAbolished: Rule = {
  id: 'district-abolished',
  severity: 'info',
  title: { vi: 'Còn cột huyện', en: 'Districts are still listed' },
  explanation: {
    vi: 'Từ 1/7/2025 không còn cấp huyện; đăng ký HTX và tổ hợp tác do cấp xã làm. Địa chỉ cũ trên giấy chứng nhận vẫn có giá trị và được sửa khi đơn vị thay đổi nội dung khác, nên đây không phải là lỗi. Có thể giữ cột huyện (cũ) để so với các năm trước.',
    en: 'There are no districts since 1 July 2025; the communes register cooperatives and groups. Old addresses on certificates stay valid and are changed together with something else, so this is no fault. The column may stay for comparing with earlier years.',
  },
  source: 'Luật 72/2025/QH15; NĐ 125/2025/NĐ-CP',
  roles: UNIT_ROLES,
  // eslint-disable-next-line require-yield -- one look at one column: there is nothing to pause between
  *check(register, { today }, report) {
    const column = register.column('district');
    const headerRow = register.sheet.headerRows.at(-1);
    if (!column || headerRow === undefined || compareDays(today, ABOLISHED) < 0) return;
    if (!column.cells.some((cell) => readText(cell) !== '')) return;
    report({
      row: headerRow,
      column: column.column,
      value: column.header,
      message: {
        vi: `Cột "${column.header}" còn ghi huyện, cấp này không còn từ 1/7/2025: giữ lại cũng được, chỉ để biết.`,
        en: `The column "${column.header}" names districts, which ended on 1 July 2025: it may stay, this is only to know.`,
      },
    });
  },
  cases: [
    {
      title: { vi: 'Sổ năm 2026 còn cột huyện', en: 'A register of 2026 with districts' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'district'],
          rows: [
            ['HTX A', 'Nho Quan'],
            ['HTX B', 'Gia Viễn'],
          ],
        },
      ],
      finds: [{ cell: 'B1' }],
    },
    {
      title: { vi: 'Sổ năm 2020', en: 'A register of 2020' },
      today: { year: 2020, month: 6, day: 30 },
      sheets: [{ role: 'cooperatives', fields: ['name', 'district'], rows: [['HTX A', 'Nho Quan']] }],
      finds: [],
    },
  ],
};
