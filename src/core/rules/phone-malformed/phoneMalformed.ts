import { readText } from '../../register/readText';
import { cellRule } from '../engine/cellRule';
import type { Rule } from '../engine/Rule';

/** Mobile prefixes that became shorter in 2018: 0162-0169 are 032-039 and so on. */
const OLD_PREFIXES: Readonly<Record<string, string>> = {
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0126': '076',
  '0128': '078',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0127': '081',
  '0129': '082',
  '0186': '056',
  '0188': '058',
  '0199': '059',
};
const MOBILE = /^0[35789]\d{8}$/;
const LANDLINE = /^02\d{8,9}$/;

/** A telephone number that nobody can call. */
export const phoneMalformed: Rule = {
  id: 'phone-malformed',
  severity: 'warning',
  title: { vi: 'Số điện thoại sai', en: 'A malformed telephone number' },
  explanation: {
    vi: 'Số di động có 10 chữ số bắt đầu bằng 03, 05, 07, 08, 09; số cố định bắt đầu bằng 02. Excel hay làm mất số 0 ở đầu; số 11 chữ số (016…, 012…) đã đổi đầu số từ 2018. HTX đề nghị cách sửa khi chỉ có một cách hiểu.',
    en: 'A mobile number has 10 digits and begins with 03, 05, 07, 08 or 09, a landline with 02. Excel drops the zero in front; numbers of 11 digits (016…, 012…) got new prefixes in 2018. A fix is suggested where there is only one reading.',
  },
  source: 'Kế hoạch chuyển đổi mã mạng di động, Bộ Thông tin và Truyền thông, 2018',
  check: cellRule({
    columns: ['phone'],
    isPlain: (cell) => typeof cell === 'string' && MOBILE.test(cell),
    judge(cell) {
      const text = readText(cell);
      if (text === '') return undefined;
      // Two numbers in one cell are no fault of either.
      const numbers = text.split(/\s*[;,/]\s*|\s+-\s+|\s+(?:và|hoặc)\s+/).filter((part) => part !== '');
      const mended = numbers.map(mend);
      if (mended.every((one, index) => one !== undefined && isSame(one, numbers[index] ?? ''))) return undefined;
      const to = mended.every((one) => one !== undefined) ? mended.join('; ') : undefined;
      return {
        message: {
          vi: `"${text}" không phải là số điện thoại đúng${to === undefined ? ': hãy hỏi lại đơn vị' : `: có lẽ là ${to}`}.`,
          en: `"${text}" is no proper telephone number${to === undefined ? ': ask the unit' : `: probably ${to}`}.`,
        },
        ...(to !== undefined && { fix: { grade: 'suggested', to, numberFormat: '@' } }),
      };
    },
  }),
  cases: [
    {
      title: { vi: 'Mất số 0, đầu số cũ, thiếu chữ số', en: 'The zero lost, an old prefix, a digit missing' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'phone'],
          rows: [
            ['HTX A', 912345678],
            ['HTX B', '0168 234 5678'],
            ['HTX C', '09123'],
          ],
        },
      ],
      finds: [
        { cell: 'B2', fix: { grade: 'suggested', to: '0912345678', numberFormat: '@' } },
        { cell: 'B3', fix: { grade: 'suggested', to: '0382345678', numberFormat: '@' } },
        { cell: 'B4' },
      ],
    },
    {
      title: { vi: 'Số viết cách quãng, số cố định, hai số trong ô', en: 'Spaced, a landline, two in one cell' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'phone'],
          rows: [
            ['HTX A', '0912 345 678'],
            ['HTX B', '0229.3871.234'],
            ['HTX C', '0912345678; 0987654321'],
            ['HTX D', '+84 912 345 678'],
          ],
        },
      ],
      finds: [],
    },
  ],
};

/** The number as it should be, `undefined` where nobody can tell. */
function mend(text: string): string | undefined {
  const digits = text.replace(/^\+84/, '0').replace(/[\s.\-()]/g, '');
  if (!/^\d+$/.test(digits)) return undefined;
  const isProper = (number: string): boolean => MOBILE.test(number) || LANDLINE.test(number);
  if (isProper(digits)) return digits;
  if (isProper(`0${digits}`)) return `0${digits}`;
  const prefix = OLD_PREFIXES[digits.slice(0, 4)];
  return prefix !== undefined && digits.length === 11 ? prefix + digits.slice(4) : undefined;
}

/** Whether only spaces, dots and the country code differ. */
function isSame(number: string, written: string): boolean {
  return number === written.replace(/^\+84/, '0').replace(/[\s.\-()]/g, '');
}
