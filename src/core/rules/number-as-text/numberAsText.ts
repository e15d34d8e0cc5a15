import { formatNumber } from '../../vietnamese/formatNumber';
import { headerOf } from '../engine/columns';
import { numberRule } from '../engine/numberCells';
import type { Rule } from '../engine/Rule';

const EXACT = { decimals: 6 };

/** A figure that Excel holds as text. */
export const numberAsText: Rule = {
  id: 'number-as-text',
  severity: 'warning',
  title: { vi: 'Số ở dạng chữ', en: 'A figure kept as text' },
  explanation: {
    vi: 'Ô trông như số nhưng Excel giữ nó là chữ, nên SUM và các công thức khác bỏ qua. HTX đọc được khi cách viết rõ ràng và có thể đổi thành số thật. "1.234" thì không rõ: một nghìn hai trăm ba mươi tư hay một phẩy hai ba bốn; khi đó bạn chọn. Số có kèm đơn vị ("35 TV") được đề nghị sửa chứ không tự sửa.',
    en: 'The cell looks like a number and Excel holds it as text, so SUM and other formulas pass over it. Where the writing is clear HTX can make it a real number. "1.234" is not clear in a text (a thousand or one and a bit): there you choose. A number with its unit ("35 TV") is suggested, never changed unasked.',
  },
  check: numberRule(({ cell, reading, column }) => {
    if (typeof cell !== 'string') return undefined;
    const header = headerOf(column);
    if (reading.kind === 'ambiguous') {
      const shown = reading.candidates.map((value) => formatNumber(value, EXACT));
      return {
        message: {
          vi: `"${cell}" ở cột "${header}" là chữ và có thể là ${shown.join(' hoặc ')}: hãy chọn số đúng.`,
          en: `"${cell}" in the column "${header}" is text and may be ${shown.join(' or ')}: choose the right number.`,
        },
        fix: { grade: 'suggested', to: reading.candidates[0] },
      };
    }
    if (reading.kind !== 'sure') return undefined;
    const isBare = /^[\s\d.,+-]+$/.test(cell);
    const shown = formatNumber(reading.value, EXACT);
    return {
      message: {
        vi: `"${cell}" ở cột "${header}" là chữ, công thức không cộng được: hãy đổi thành số ${shown}.`,
        en: `"${cell}" in the column "${header}" is text that no formula adds: make it the number ${shown}.`,
      },
      fix: { grade: isBare ? 'safe' : 'suggested', to: reading.value },
    };
  }),
  cases: [
    {
      title: { vi: 'Số dạng chữ, số có đơn vị', en: 'Numbers as text, with a unit' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'members_total', 'charter_capital'],
          headers: ['Tên HTX', 'Số thành viên', 'Vốn điều lệ (triệu đồng)'],
          rows: [
            ['HTX A', '35', '1.234.567,5'],
            ['HTX B', '35 TV', '2,5 tỷ'],
          ],
        },
      ],
      finds: [
        { cell: 'B2', fix: { grade: 'safe', to: 35 } },
        { cell: 'C2', fix: { grade: 'safe', to: 1234567.5 } },
        { cell: 'B3', fix: { grade: 'suggested', to: 35 } },
        { cell: 'C3', fix: { grade: 'suggested', to: 2500 } },
      ],
    },
    {
      title: { vi: '"1.234" hiểu được hai cách', en: '"1.234" can be read in two ways' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'charter_capital'],
          headers: ['Tên HTX', 'Vốn điều lệ (triệu đồng)'],
          rows: [['HTX A', '1.234']],
        },
      ],
      finds: [{ cell: 'B2', fix: { grade: 'suggested', to: 1234 } }],
    },
    {
      title: { vi: 'Số thật, ô trống', en: 'Real numbers, empty cells' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'members_total'],
          rows: [
            ['HTX A', 35],
            ['HTX B', ''],
          ],
        },
      ],
      finds: [],
    },
  ],
};
