import { normaliseText } from '../../vietnamese/normaliseText';
import { readMisreadUtf8 } from '../../vietnamese/legacy/misreadUtf8';
import type { Rule } from '../engine/Rule';
import { quoted } from '../engine/textCells';
import { textRule } from '../engine/textRule';

/** Spaces at the ends, doubled, or characters that nobody sees. */
export const whitespace: Rule = {
  id: 'whitespace',
  severity: 'info',
  title: { vi: 'Thừa dấu cách hoặc ký tự ẩn', en: 'Spaces and invisible characters' },
  explanation: {
    vi: 'Ô có dấu cách ở đầu, ở cuối, hai dấu cách liền nhau, hoặc ký tự ẩn dán từ Word và trang web. Vì thế lọc, VLOOKUP và so trùng có thể coi hai tên giống nhau là khác nhau. Bỏ chúng không làm thay đổi nội dung.',
    en: 'The cell has spaces at its ends, two in a row, or invisible characters pasted from Word or the web, so filters, VLOOKUP and comparisons take equal names for different ones. Removing them changes nothing of what it says.',
  },
  check: textRule((cell) => {
    // Line breaks within a cell are meant; each line is tidied alone.
    const tidy = cell
      .split(/\r?\n/)
      .map(normaliseText)
      .join('\n')
      .replace(/^\n+|\n+$/g, '');
    if (tidy === cell.normalize('NFC') || tidy === '') return undefined;
    // The soft hyphen may be the ư of an old font.
    if (cell.includes('\u00ad')) return undefined;
    // And the hard space a byte of a letter.
    if (readMisreadUtf8(cell) !== undefined) return undefined;
    return {
      message: {
        vi: `${quoted(tidy)} có dấu cách thừa hoặc ký tự ẩn: hãy bỏ đi.`,
        en: `${quoted(tidy)} has surplus spaces or invisible characters: remove them.`,
      },
      fix: { grade: 'safe', to: tidy },
    };
  }),
  cases: [
    {
      title: { vi: 'Dấu cách đầu, cuối, giữa và dấu cách cứng', en: 'Spaces before, behind, doubled, and hard ones' },
      sheets: [{ role: 'cooperatives', fields: ['name'], rows: [['  HTX Lúa  Vàng '], ['HTX\u00a0Sao Mai']] }],
      finds: [
        { cell: 'A2', fix: { grade: 'safe', to: 'HTX Lúa Vàng' } },
        { cell: 'A3', fix: { grade: 'safe', to: 'HTX Sao Mai' } },
      ],
    },
    {
      title: {
        vi: 'Chữ sai bảng mã: dấu cách cứng là một phần của chữ',
        en: 'A wrong code page: the hard space is part of a letter',
      },
      sheets: [{ role: 'cooperatives', fields: ['name'], rows: [['HTX Lai ThÃ\u00a0nh']] }],
      finds: [],
    },
    {
      title: { vi: 'Xuống dòng trong ô', en: 'A line break within the cell' },
      sheets: [{ role: 'cooperatives', fields: ['name'], rows: [['HTX Lúa Vàng\n(Gia Vân)']] }],
      finds: [],
    },
  ],
};
