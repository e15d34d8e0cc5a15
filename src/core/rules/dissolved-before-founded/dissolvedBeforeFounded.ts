import { UNIT_ROLES } from '../engine/columns';
import { notBeforeFounding } from '../engine/dateOrder';
import type { Rule } from '../engine/Rule';

/** Dissolved before it was founded. Judged only where both dates are read without doubt. */
export const dissolvedBeforeFounded: Rule = {
  id: 'dissolved-before-founded',
  severity: 'error',
  title: { vi: 'Giải thể trước khi thành lập', en: 'Dissolved before it was founded' },
  explanation: {
    vi: 'Ngày giải thể đứng trước ngày thành lập: một trong hai ngày bị gõ nhầm, hoặc hai cột bị đổi chỗ. Hãy đối chiếu với quyết định giải thể và giấy chứng nhận.',
    en: 'The unit was dissolved before it was founded: one of the dates was mistyped, or the columns were exchanged. Compare them with the decision and the certificate.',
  },
  roles: UNIT_ROLES,
  check: notBeforeFounding('dissolved_date', (end, start) => ({
    vi: `Ngày giải thể ${end} trước ngày thành lập ${start}: hãy đối chiếu hai ngày.`,
    en: `The unit was dissolved on ${end}, before it was founded on ${start}: compare both dates.`,
  })),
  cases: [
    {
      title: { vi: 'Giải thể trước ngày thành lập một hôm', en: 'Dissolved one day too early' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'founded_date', 'dissolved_date'],
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
          fields: ['name', 'founded_date', 'dissolved_date'],
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
