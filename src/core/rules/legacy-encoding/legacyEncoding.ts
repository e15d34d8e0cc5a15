import { detectLegacy } from '../../vietnamese/legacy/detectLegacy';
import type { Rule } from '../engine/Rule';
import { quoted } from '../engine/textCells';
import { textRule } from '../engine/textRule';

const NAMES = {
  tcvn3: { vi: 'TCVN3', en: 'TCVN3' },
  vni: { vi: 'VNI', en: 'VNI' },
  utf8: { vi: 'UTF-8 sai bảng mã', en: 'UTF-8 in a wrong code page' },
} as const;

/** Text that was typed with a font of the time before Unicode, or read in the wrong code page. */
export const legacyEncoding: Rule = {
  id: 'legacy-encoding',
  severity: 'info',
  title: {
    vi: 'Chữ phông cũ (TCVN3, VNI) hoặc sai bảng mã',
    en: 'Text of an old font (TCVN3, VNI) or a wrong code page',
  },
  explanation: {
    vi: 'Chữ được gõ bằng phông .VnTime hoặc VNI trước đây, không đọc được khi đổi phông và không so sánh được với chữ Unicode. HTX đề nghị bản chuyển đổi để bạn xem trước; chữ ư của TCVN3 đôi khi bị mất từ trước nên phải đọc lại. Chữ như “Há»£p tÃ¡c xÃ£” là Unicode (UTF-8) bị đọc sai bảng mã, thường do mở tệp CSV bằng cách bấm đúp; nó được đọc lại nguyên vẹn.',
    en: 'The text was typed in an old font (.VnTime, VNI). In another font it is unreadable, and it cannot be compared with Unicode. The converted text is suggested and shown first: the ư of TCVN3 is sometimes lost, so it must be read. Text like “Há»£p tÃ¡c xÃ£” is Unicode (UTF-8) in a wrong code page, as a rule from a CSV file that was opened by a double click; nothing of it is lost.',
  },
  source: 'TCVN 6909:2001; NĐ 30/2020/NĐ-CP, Phụ lục I',
  check: textRule((cell) => {
    const found = detectLegacy(cell);
    if (!found) return undefined;
    const name = NAMES[found.encoding];
    return {
      message: {
        vi: `${quoted(cell)} là chữ ${name.vi}, đọc là ${quoted(found.text)}${found.lossy ? ' (có chữ đã mất)' : ''}: hãy xem rồi chuyển sang Unicode.`,
        en: `${quoted(cell)} is ${name.en} and reads ${quoted(found.text)}${found.lossy ? ' (letters are missing)' : ''}: look at it and convert it to Unicode.`,
      },
      fix: { grade: 'suggested', to: found.text },
    };
  }),
  cases: [
    {
      title: { vi: 'Tên gõ bằng .VnTime và bằng VNI', en: 'Names in .VnTime and in VNI' },
      sheets: [
        { role: 'cooperatives', fields: ['name'], rows: [['Hîp t¸c x· §ång Xanh'], ['Hôïp taùc xaõ Ñoàng Xanh']] },
      ],
      finds: [
        { cell: 'A2', fix: { grade: 'suggested', to: 'Hợp tác xã Đồng Xanh' } },
        { cell: 'A3', fix: { grade: 'suggested', to: 'Hợp tác xã Đồng Xanh' } },
      ],
    },
    {
      title: { vi: 'Tên từ tệp CSV mở sai bảng mã', en: 'Names of a CSV file in a wrong code page' },
      sheets: [
        { role: 'cooperatives', fields: ['name'], rows: [['Há»£p tÃ¡c xÃ£ Lai ThÃ\u00a0nh'], ['HTX TrĂ\u00a0ng An']] },
      ],
      finds: [
        { cell: 'A2', fix: { grade: 'suggested', to: 'Hợp tác xã Lai Thành' } },
        { cell: 'A3', fix: { grade: 'suggested', to: 'HTX Tràng An' } },
      ],
    },
    {
      title: { vi: 'Chữ Unicode, chữ nước ngoài', en: 'Unicode, a foreign word' },
      sheets: [{ role: 'cooperatives', fields: ['name'], rows: [['Hợp tác xã Đồng Xanh'], ['HTX Café Buôn Mê']] }],
      finds: [],
    },
  ],
};
