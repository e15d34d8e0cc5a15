import { cellAddress } from '../../sheet/address';
import { formatNumber } from '../../vietnamese/formatNumber';
import { headerOf } from '../engine/columns';
import { eachChunk } from '../engine/eachChunk';
import { figures } from '../engine/figures';
import { PARTS } from '../engine/parts';
import type { Rule } from '../engine/Rule';

/** A part that is larger than the whole. */
export const partsExceedTotal: Rule = {
  id: 'parts-exceed-total',
  severity: 'error',
  title: { vi: 'Phần lớn hơn tổng', en: 'A part above its total' },
  explanation: {
    vi: 'Số thành viên chính thức (hoặc nữ, lao động là thành viên, doanh thu với thành viên) không thể lớn hơn tổng. Thường là hai cột bị đổi chỗ hoặc tổng chưa được cập nhật. Hãy đối chiếu cả hai ô.',
    en: 'Official members (or women, workers who are members, revenue from members) cannot exceed the total. Usually two columns were exchanged or the total is out of date. Compare both cells.',
  },
  *check(register, _context, report) {
    for (const { total, parts } of PARTS) {
      const whole = register.column(total);
      if (!whole) continue;
      const totals = (yield* figures(whole)).values;
      for (const part of parts.flatMap((field) => register.column(field) ?? [])) {
        const { values } = yield* figures(part);
        yield* eachChunk(register.rows.length, (from, to) => {
          for (let index = from; index < to; index += 1) {
            const [value, sum] = [values[index] ?? NaN, totals[index] ?? NaN];
            if (!(value > sum)) continue;
            const row = register.rows[index];
            if (row === undefined) continue;
            const [own, all] = [formatNumber(value), formatNumber(sum)];
            report({
              row,
              column: part.column,
              value: part.cells[index] ?? '',
              message: {
                vi: `"${headerOf(part)}" là ${own}, lớn hơn "${headerOf(whole)}" là ${all}: hãy đối chiếu hai ô.`,
                en: `"${headerOf(part)}" is ${own}, above "${headerOf(whole)}" with ${all}: compare both cells.`,
              },
              related: [{ sheet: register.sheet.name, cell: cellAddress(row, whole.column) }],
            });
          }
        });
      }
    }
  },
  cases: [
    {
      title: { vi: 'Thành viên chính thức nhiều hơn tổng số', en: 'More official members than members' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'members_total', 'members_official', 'members_female'],
          rows: [
            ['HTX A', 35, 53, 10],
            ['HTX B', 35, 35, 36],
          ],
        },
      ],
      finds: [{ cell: 'C2' }, { cell: 'D3' }],
    },
    {
      title: { vi: 'Phần bằng tổng, hoặc một ô trống', en: 'A part as large as the total, or an empty cell' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'members_total', 'members_official'],
          rows: [
            ['HTX A', 35, 35],
            ['HTX B', '', 35],
          ],
        },
      ],
      finds: [],
    },
  ],
};
