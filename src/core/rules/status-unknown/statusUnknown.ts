import { readText } from '../../register/readText';
import { statusIn } from '../../register/vocabulary';
import { cellRule } from '../engine/cellRule';
import { UNIT_ROLES } from '../engine/columns';
import type { Rule } from '../engine/Rule';

/** A status that is in no list. */
export const statusUnknown: Rule = {
  id: 'status-unknown',
  severity: 'warning',
  title: { vi: 'Tình trạng hoạt động không rõ', en: 'A status that is not understood' },
  explanation: {
    vi: 'Tình trạng của đơn vị quyết định nó có được tính vào số đang hoạt động hay không. Nội dung ô không thuộc danh mục của NĐ 92/2024 cũng không phải cách ghi quen dùng (đang hoạt động, ngừng hoạt động, tạm ngừng, chờ giải thể, đã giải thể). Hãy chọn một trong các cách ghi đó; chi tiết để ở cột ghi chú.',
    en: 'The status decides whether a unit counts as working. The text is neither in the lists of NĐ 92/2024 nor one of the usual ones (working, stopped, suspended, to be dissolved, dissolved). Use one of those and put details into the notes.',
  },
  source: 'NĐ 92/2024/NĐ-CP, Điều 27 và 28',
  roles: UNIT_ROLES,
  check: cellRule({
    columns: ['status'],
    // Registers know a handful of statuses: each is judged once.
    isPlain: () => false,
    judge(cell) {
      const text = readText(cell);
      if (text === '' || statusIn(text)) return undefined;
      return {
        message: {
          vi: `Không hiểu tình trạng "${text}": hãy ghi đang hoạt động, ngừng hoạt động, tạm ngừng hoặc đã giải thể.`,
          en: `The status "${text}" is not understood: write that it works, stopped, is suspended or was dissolved.`,
        },
      };
    },
  }),
  cases: [
    {
      title: { vi: 'Ghi chú nằm nhầm ở cột tình trạng', en: 'A note in the column of the status' },
      sheets: [{ role: 'cooperatives', fields: ['name', 'status'], rows: [['HTX A', 'đang xem xét']] }],
      finds: [{ cell: 'B2' }],
    },
    {
      title: { vi: 'Các cách ghi quen dùng', en: 'The usual words' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'status'],
          rows: [
            ['HTX A', 'Đang hoạt động'],
            ['HTX B', 'ngừng HĐ'],
            ['HTX C', 'Chờ giải thể'],
            ['HTX D', ''],
          ],
        },
      ],
      finds: [],
    },
  ],
};
