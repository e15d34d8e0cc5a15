import type { TaxCodeSlip } from '../../register/taxCode';
import type { Bilingual } from '../../register/Register';
import { UNIT_ROLES } from '../engine/columns';
import type { Rule } from '../engine/Rule';
import { taxCodeRule } from '../engine/taxCodeRule';

const SLIPS: Readonly<Record<TaxCodeSlip, (text: string, code: string | undefined) => Bilingual>> = {
  lostZero: (text, code) => ({
    vi: `Mã số thuế "${text}" chỉ có 9 chữ số, có lẽ mất số 0 ở đầu: hãy sửa thành ${code ?? ''}.`,
    en: `The tax code "${text}" has 9 digits, the zero in front seems lost: correct it to ${code ?? ''}.`,
  }),
  separators: (text, code) => ({
    vi: `Mã số thuế "${text}" có dấu cách hoặc dấu chấm ở giữa: hãy viết liền là ${code ?? ''}.`,
    en: `The tax code "${text}" has spaces or dots in it: write it as ${code ?? ''}.`,
  }),
  letterO: (text, code) => ({
    vi: `Mã số thuế "${text}" có chữ O thay cho số 0: ${code === undefined ? 'hãy đối chiếu lại với giấy chứng nhận' : `hãy sửa thành ${code}`}.`,
    en: `The tax code "${text}" has the letter O for a zero: ${code === undefined ? 'compare it with the certificate' : `correct it to ${code}`}.`,
  }),
  noDash: (text, code) => ({
    vi: `Mã số thuế 13 chữ số "${text}" thiếu dấu gạch ngang: hãy viết là ${code ?? ''}.`,
    en: `The tax code "${text}" of 13 digits lacks its dash: write it as ${code ?? ''}.`,
  }),
  personalId: (text) => ({
    vi: `"${text}" có 12 chữ số, giống số căn cước của một người hơn là mã số thuế của đơn vị: hãy đối chiếu lại.`,
    en: `"${text}" has 12 digits like the identity number of a person, not the tax code of a unit: check it.`,
  }),
  letters: (text) => ({
    vi: `"${text}" không phải là mã số thuế (10 chữ số): nếu là số giấy chứng nhận thì hãy chuyển sang cột riêng.`,
    en: `"${text}" is no tax code (10 digits): if it is a certificate number, move it to a column of its own.`,
  }),
  length: (text) => ({
    vi: `Mã số thuế "${text}" không đủ hoặc thừa chữ số (phải có 10, hoặc 10-3): hãy đối chiếu với giấy chứng nhận.`,
    en: `The tax code "${text}" has too few or too many digits (10, or 10-3): compare it with the certificate.`,
  }),
};

/** A tax code that is not written as tax codes are. */
export const taxCodeFormat: Rule = {
  id: 'tax-code-format',
  severity: 'warning',
  title: { vi: 'Mã số thuế sai cách viết', en: 'Tax code in the wrong form' },
  explanation: {
    vi: 'Mã số HTX cũng là mã số thuế: 10 chữ số, đơn vị phụ thuộc thêm dấu gạch ngang và 3 chữ số. Excel hay làm mất số 0 ở đầu khi ô ở dạng số; mã viết sai thì không tra cứu và không so trùng được. HTX chỉ tự sửa khi chữ số kiểm tra khớp.',
    en: 'The code of a cooperative is its tax code: 10 digits, of a dependent unit a dash and 3 more. Excel drops the zero in front when the cell is a number; a code in the wrong form can neither be looked up nor compared. It is mended without asking only where the check digit agrees.',
  },
  source: 'NĐ 92/2024/NĐ-CP, Điều 14; TT 86/2024/TT-BTC',
  roles: UNIT_ROLES,
  check: taxCodeRule((reading, text) => {
    if (reading.kind !== 'malformed') return undefined;
    const { slip, code, sure } = reading;
    const message = SLIPS[slip](text, code);
    if (code === undefined) return { message };
    return { message, fix: { grade: sure ? 'safe' : 'suggested', to: code, numberFormat: '@' } };
  }),
  cases: [
    {
      title: { vi: 'Mất số 0 ở đầu vì ô là số', en: 'The zero in front lost because the cell is a number' },
      sheets: [{ role: 'cooperatives', fields: ['name', 'tax_code'], rows: [['HTX Lúa Vàng', 100109106]] }],
      finds: [{ cell: 'B2', fix: { grade: 'safe', to: '0100109106', numberFormat: '@' } }],
    },
    {
      title: { vi: 'Dấu cách, chữ O, thiếu gạch ngang', en: 'Spaces, the letter O, no dash' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'tax_code'],
          rows: [
            ['HTX A', '0100 109 106'],
            ['HTX B', 'O100109106'],
            ['HTX C', '0100109106001'],
          ],
        },
      ],
      finds: [
        { cell: 'B2', fix: { grade: 'safe', to: '0100109106', numberFormat: '@' } },
        { cell: 'B3', fix: { grade: 'safe', to: '0100109106', numberFormat: '@' } },
        { cell: 'B4', fix: { grade: 'safe', to: '0100109106-001', numberFormat: '@' } },
      ],
    },
    {
      title: { vi: 'Không đoán khi không biết mã đúng', en: 'No guess where the right code is unknown' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'tax_code'],
          rows: [
            ['HTX A', '037089001234'],
            ['HTX B', 'GCN 12/HTX'],
            ['HTX C', '27001'],
          ],
        },
      ],
      finds: [{ cell: 'B2' }, { cell: 'B3' }, { cell: 'B4' }],
    },
    {
      title: {
        vi: 'Mã đúng, và số giấy chứng nhận ở cột của nó',
        en: 'A right code, and a certificate number in its own column',
      },
      sheets: [
        { role: 'cooperatives', fields: ['name', 'tax_code', 'cert_no'], rows: [['HTX A', '0100109106', '12/GCN']] },
      ],
      finds: [],
    },
  ],
};
