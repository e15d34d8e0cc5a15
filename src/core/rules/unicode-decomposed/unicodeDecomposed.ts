import { readMisreadUtf8 } from '../../vietnamese/legacy/misreadUtf8';
import type { Rule } from '../engine/Rule';
import { quoted } from '../engine/textCells';
import { textRule } from '../engine/textRule';

/** Text whose letters and marks are separate characters. */
export const unicodeDecomposed: Rule = {
  id: 'unicode-decomposed',
  severity: 'info',
  title: { vi: 'Chữ Unicode tổ hợp', en: 'Decomposed Unicode' },
  explanation: {
    vi: 'Chữ trong ô được gõ bằng bảng mã Unicode tổ hợp (chữ cái và dấu là hai ký tự). Nhìn giống hệt nhưng Excel không tìm, lọc và so trùng được với chữ dựng sẵn. Đổi sang Unicode dựng sẵn không làm thay đổi nội dung.',
    en: 'The text was typed in decomposed Unicode (letter and mark are two characters). It looks the same and Excel neither finds nor filters nor compares it with composed text. Composing it changes nothing of what it says.',
  },
  source: 'TCVN 6909:2001; NĐ 30/2020/NĐ-CP, Phụ lục I',
  check: textRule((cell) => {
    const composed = cell.normalize('NFC');
    // In a wrong code page of Vietnamese Windows a mark may be a byte of a letter.
    if (composed === cell || readMisreadUtf8(cell) !== undefined) return undefined;
    return {
      message: {
        vi: `${quoted(composed)} được gõ bằng Unicode tổ hợp, tìm và lọc sẽ bỏ sót: hãy đổi sang dựng sẵn.`,
        en: `${quoted(composed)} is in decomposed Unicode, which find and filter miss: compose it.`,
      },
      fix: { grade: 'safe', to: composed },
    };
  }),
  cases: [
    {
      title: { vi: 'Tên gõ bằng Unicode tổ hợp', en: 'A name in decomposed Unicode' },
      sheets: [{ role: 'cooperatives', fields: ['name'], rows: [['HTX Đồng Xanh'.normalize('NFD')]] }],
      finds: [{ cell: 'A2', fix: { grade: 'safe', to: 'HTX Đồng Xanh' } }],
    },
    {
      title: { vi: 'Tên gõ bằng Unicode dựng sẵn', en: 'A name in composed Unicode' },
      sheets: [{ role: 'cooperatives', fields: ['name'], rows: [['HTX Đồng Xanh']] }],
      finds: [],
    },
  ],
};
