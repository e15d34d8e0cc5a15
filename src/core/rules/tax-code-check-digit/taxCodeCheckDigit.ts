import { UNIT_ROLES } from '../engine/columns';
import type { Rule } from '../engine/Rule';
import { taxCodeRule } from '../engine/taxCodeRule';

/** A well-formed tax code whose tenth digit does not fit the nine before it. */
export const taxCodeCheckDigit: Rule = {
  id: 'tax-code-check-digit',
  severity: 'warning',
  title: { vi: 'Mã số thuế sai chữ số kiểm tra', en: 'Tax code with a wrong check digit' },
  explanation: {
    vi: 'Chữ số thứ mười của mã số thuế được tính từ chín chữ số đầu. Nếu không khớp thì gần như chắc chắn có một chữ số gõ sai hoặc hai chữ số đảo chỗ. Hãy đối chiếu với giấy chứng nhận đăng ký; HTX không tự sửa vì không biết chữ số nào sai.',
    en: 'The tenth digit of a tax code follows from the nine before it. Where it does not, a digit was mistyped or two were exchanged. Compare it with the registration certificate; which digit is wrong nobody can tell, so there is no fix.',
  },
  source: 'TT 105/2020/TT-BTC, Điều 5; TT 86/2024/TT-BTC',
  roles: UNIT_ROLES,
  check: taxCodeRule((reading) => {
    if (reading.kind !== 'checkDigit') return undefined;
    return {
      message: {
        vi: `Mã số thuế ${reading.code} có chữ số kiểm tra không khớp: hãy đối chiếu với giấy chứng nhận.`,
        en: `The check digit of the tax code ${reading.code} does not fit: compare it with the certificate.`,
      },
    };
  }),
  cases: [
    {
      title: { vi: 'Hai chữ số đảo chỗ', en: 'Two digits exchanged' },
      sheets: [{ role: 'cooperatives', fields: ['name', 'tax_code'], rows: [['HTX Lúa Vàng', '0100190106']] }],
      finds: [{ cell: 'B2' }],
    },
    {
      title: { vi: 'Mã có thật của doanh nghiệp và chi nhánh', en: 'Real codes of a company and of a branch' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'tax_code'],
          rows: [
            ['HTX A', '0300588569'],
            ['HTX B', '0100109106-001'],
          ],
        },
      ],
      finds: [],
    },
  ],
};
