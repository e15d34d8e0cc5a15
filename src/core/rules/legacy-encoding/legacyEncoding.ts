import { detectLegacy } from '../../vietnamese/legacy/detectLegacy';
import type { Rule } from '../engine/Rule';
import { quoted } from '../engine/textCells';
import { textRule } from '../engine/textRule';

/** Text that was typed with a font of the time before Unicode. */
export const legacyEncoding: Rule = {
  id: 'legacy-encoding',
  severity: 'info',
  title: { vi: 'Chữ gõ bằng phông cũ (TCVN3, VNI)', en: 'Text of an old font (TCVN3, VNI)' },
  explanation: {
    vi: 'Chữ được gõ bằng phông .VnTime hoặc VNI trước đây, không đọc được khi đổi phông và không so sánh được với chữ Unicode. HTX đề nghị bản chuyển đổi để bạn xem trước; chữ ư của TCVN3 đôi khi bị mất từ trước nên phải đọc lại.',
    en: 'The text was typed in an old font (.VnTime, VNI). In another font it is unreadable, and it cannot be compared with Unicode. The converted text is suggested and shown first: the ư of TCVN3 is sometimes lost, so it must be read.',
  },
  source: 'TCVN 6909:2001; NĐ 30/2020/NĐ-CP, Phụ lục I',
  check: textRule((cell) => {
    const found = detectLegacy(cell);
    if (!found) return undefined;
    const name = found.encoding === 'tcvn3' ? 'TCVN3' : 'VNI';
    return {
      message: {
        vi: `${quoted(cell)} là chữ ${name}, đọc là ${quoted(found.text)}${found.lossy ? ' (có chữ đã mất)' : ''}: hãy xem rồi chuyển sang Unicode.`,
        en: `${quoted(cell)} is ${name} and reads ${quoted(found.text)}${found.lossy ? ' (letters are missing)' : ''}: look at it and convert it to Unicode.`,
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
      title: { vi: 'Chữ Unicode, chữ nước ngoài', en: 'Unicode, a foreign word' },
      sheets: [{ role: 'cooperatives', fields: ['name'], rows: [['Hợp tác xã Đồng Xanh'], ['HTX Café Buôn Mê']] }],
      finds: [],
    },
  ],
};
