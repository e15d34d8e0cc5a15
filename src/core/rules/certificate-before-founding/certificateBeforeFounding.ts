import { UNIT_ROLES } from '../engine/columns';
import { notBeforeFounding } from '../engine/dateOrder';
import type { Rule } from '../engine/Rule';

/** Certificate before the founding. Judged only where both dates are read without doubt. */
export const certificateBeforeFounding: Rule = {
  id: 'certificate-before-founding',
  severity: 'warning',
  title: { vi: 'Giấy chứng nhận cấp trước ngày thành lập', en: 'Certificate before the founding' },
  explanation: {
    vi: 'Giấy chứng nhận đăng ký chỉ được cấp sau khi hội nghị thành lập đã họp. Ngày cấp đứng trước ngày thành lập thường là gõ nhầm năm, hoặc ngày cấp là của giấy cũ trước khi chuyển đổi. Hãy đối chiếu với giấy chứng nhận.',
    en: 'The certificate is issued after the founding meeting. A date before it is usually a mistyped year, or belongs to an older certificate. Compare it with the certificate.',
  },
  source: 'Luật Hợp tác xã 17/2023/QH15, Điều 45',
  roles: UNIT_ROLES,
  check: notBeforeFounding('cert_date', (end, start) => ({
    vi: `Giấy chứng nhận cấp ngày ${end}, trước ngày thành lập ${start}: hãy đối chiếu với giấy.`,
    en: `The certificate is of ${end}, before the founding on ${start}: compare it with the paper.`,
  })),
  cases: [
    {
      title: { vi: 'Cấp trước ngày thành lập một hôm', en: 'Issued one day too early' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'founded_date', 'cert_date'],
          rows: [['HTX A', '25/07/2020', '24/07/2020']],
        },
      ],
      finds: [{ cell: 'C2' }],
    },
    {
      title: { vi: 'Cùng ngày, sau ngày đó, hoặc chỉ biết năm', en: 'The same day, later, or a year only' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'founded_date', 'cert_date'],
          rows: [
            ['HTX A', '25/07/2020', '25/07/2020'],
            ['HTX B', '25/07/2020', '30/07/2020'],
            ['HTX C', '25/07/2020', 2020],
          ],
        },
      ],
      finds: [],
    },
  ],
};
