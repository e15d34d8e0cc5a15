import { mendLetters } from '../../vietnamese/wrongLetters';
import type { Rule } from '../engine/Rule';
import { quoted } from '../engine/textCells';
import { textRule } from '../engine/textRule';

/** Letters that look like Vietnamese ones and are others. */
export const wrongLetter: Rule = {
  id: 'wrong-letter',
  severity: 'info',
  title: { vi: 'Chữ cái của bảng chữ khác', en: 'Letters of another alphabet' },
  explanation: {
    vi: 'Trong ô có chữ trông giống chữ Việt nhưng là ký tự khác: ƣ thay cho ư (thường do chép từ PDF), chữ Nga lẫn trong từ. Mắt không thấy nhưng Excel không tìm và không so trùng được.',
    en: 'The cell has letters that look like Vietnamese ones and are others: ƣ for ư (often copied from a PDF), Russian letters within a word. The eye does not see it, but Excel neither finds nor compares such text.',
  },
  check: textRule((cell) => {
    const mended = mendLetters(cell);
    if (mended === cell) return undefined;
    return {
      message: {
        vi: `${quoted(cell)} có chữ cái của bảng chữ khác: hãy sửa thành ${quoted(mended)}.`,
        en: `${quoted(cell)} has letters of another alphabet: correct it to ${quoted(mended)}.`,
      },
      fix: { grade: 'suggested', to: mended },
    };
  }),
  cases: [
    {
      title: { vi: 'ƣ chép từ PDF', en: 'ƣ out of a PDF' },
      sheets: [{ role: 'cooperatives', fields: ['name', 'address'], rows: [['HTX Hƣng Thịnh', 'đƣờng 30/4']] }],
      finds: [
        { cell: 'A2', fix: { grade: 'suggested', to: 'HTX Hưng Thịnh' } },
        { cell: 'B2', fix: { grade: 'suggested', to: 'đường 30/4' } },
      ],
    },
    {
      title: { vi: 'Chữ Việt', en: 'Vietnamese letters' },
      sheets: [{ role: 'cooperatives', fields: ['name'], rows: [['HTX Hưng Thịnh']] }],
      finds: [],
    },
  ],
};
