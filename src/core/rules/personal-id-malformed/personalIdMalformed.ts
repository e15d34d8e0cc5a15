import { readText } from '../../register/readText';
import { cellRule } from '../engine/cellRule';
import type { Rule } from '../engine/Rule';

const PROPER = /^(?:\d{12}|\d{9})$/;

/** An identity number that has not 12 digits (or the 9 of the old card). */
export const personalIdMalformed: Rule = {
  id: 'personal-id-malformed',
  severity: 'warning',
  title: { vi: 'Số căn cước sai', en: 'A malformed identity number' },
  explanation: {
    vi: 'Số định danh cá nhân (căn cước, CCCD) có 12 chữ số; chứng minh nhân dân cũ có 9. Ô là số thì Excel làm mất số 0 ở đầu, còn 11 chữ số. Hãy đối chiếu với thẻ.',
    en: 'A personal identity number has 12 digits, that of the old card 9. In a cell that is a number Excel drops the zero in front, and 11 remain. Compare it with the card.',
  },
  source: 'Luật Căn cước 26/2023/QH15, Điều 12',
  check: cellRule({
    columns: ['id_number'],
    isPlain: (cell) => typeof cell === 'string' && PROPER.test(cell),
    judge(cell) {
      const text = readText(cell);
      const digits = text.replace(/[\s.-]/g, '');
      if (text === '' || PROPER.test(digits)) return undefined;
      // The first three digits are the code of a province, and none of them is above 096.
      const lost = /^\d{11}$/.test(digits) && Number(digits.slice(0, 2)) <= 96 ? `0${digits}` : undefined;
      return {
        message: {
          vi: `"${text}" không phải là số căn cước (12 chữ số)${lost === undefined ? ': hãy đối chiếu với thẻ' : `: có lẽ mất số 0 ở đầu, là ${lost}`}.`,
          en: `"${text}" is no identity number (12 digits)${lost === undefined ? ': compare it with the card' : `: the zero in front seems lost, ${lost}`}.`,
        },
        ...(lost !== undefined && { fix: { grade: 'suggested', to: lost, numberFormat: '@' } }),
      };
    },
  }),
  cases: [
    {
      title: { vi: 'Mất số 0 ở đầu, thiếu chữ số', en: 'The zero lost, digits missing' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'id_number'],
          rows: [
            ['HTX A', 37089001234],
            ['HTX B', '0370890'],
          ],
        },
      ],
      finds: [{ cell: 'B2', fix: { grade: 'suggested', to: '037089001234', numberFormat: '@' } }, { cell: 'B3' }],
    },
    {
      title: { vi: 'Căn cước 12 chữ số, chứng minh nhân dân 9 chữ số', en: '12 digits, and the 9 of the old card' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'id_number'],
          rows: [
            ['HTX A', '037089001234'],
            ['HTX B', '164123456'],
          ],
        },
      ],
      finds: [],
    },
  ],
};
