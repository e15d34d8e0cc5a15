import { MINIMUM_MEMBERS, minimumMembers } from '../../law/minimumMembers';
import { compareDays } from '../../vietnamese/day';
import { days } from '../engine/days';
import { eachChunk } from '../engine/eachChunk';
import { figures } from '../engine/figures';
import type { Rule } from '../engine/Rule';
import { standings } from '../engine/standing';

/** Enough members today, but fewer than the law asked for when the unit was founded. */
export const membersBelow2012Minimum: Rule = {
  id: 'members-below-2012-minimum',
  severity: 'info',
  title: { vi: 'Ít thành viên hơn mức của Luật 2012', en: 'Fewer members than the law of 2012 asked for' },
  explanation: {
    vi: 'Đơn vị thành lập trước 1/7/2024 phải có ít nhất 7 thành viên (liên hiệp: 4 HTX). Số hiện nay đủ theo Luật 2023 nhưng thấp hơn mức khi thành lập: có thể thành viên đã rút, hoặc số bị gõ nhầm. Chỉ để biết.',
    en: 'A unit founded before 1 July 2024 needed 7 members (a union 4 cooperatives). Its number is enough today and was not then: members may have left, or the figure was mistyped. Only worth knowing.',
  },
  source: 'Luật Hợp tác xã 23/2012/QH13, Điều 3; Luật Hợp tác xã 17/2023/QH15, Điều 115',
  roles: ['cooperatives', 'unions'],
  *check(register, { today }, report) {
    const { role } = register.sheet;
    const now = minimumMembers(role, today);
    const change = MINIMUM_MEMBERS[0]?.from;
    const column =
      (role === 'unions' ? register.column('member_coops') : undefined) ??
      register.column('members_official') ??
      register.column('members_total');
    const founded = register.column('founded_date');
    if (!now || !change || !column || !founded || compareDays(today, change) < 0) return;
    // Who has so many had enough under every law.
    const most = Math.max(...MINIMUM_MEMBERS.map((law) => (role === 'unions' ? law.unions : law.cooperatives)));
    const { values } = yield* figures(column);
    const dates = yield* days(founded);
    const standing = yield* standings(register);
    yield* eachChunk(register.rows.length, (from, to) => {
      for (let index = from; index < to; index += 1) {
        const count = values[index] ?? NaN;
        if (!(count >= now.minimum && count < most) || standing[index] !== 'active') continue;
        const [date, row] = [dates.reading(index), register.rows[index]];
        if (row === undefined || date.kind !== 'sure') continue;
        const then = compareDays(date.value.to, change) < 0 ? minimumMembers(role, date.value.to) : undefined;
        if (!then || count >= then.minimum) continue;
        report({
          row,
          column: column.column,
          value: column.cells[index] ?? '',
          message: {
            vi: `Có ${count} thành viên, đủ theo luật hiện nay nhưng khi thành lập luật đòi hỏi ít nhất ${then.minimum}: hãy xem số có đúng không.`,
            en: `${count} members are enough today, but the law of its founding asked for ${then.minimum}: see whether the figure is right.`,
          },
        });
      }
    });
  },
  cases: [
    {
      title: { vi: 'HTX thành lập năm 2019 còn 5 thành viên', en: 'Founded in 2019, 5 members' },
      sheets: [
        { role: 'cooperatives', fields: ['name', 'founded_date', 'members_official'], rows: [['HTX A', 43600, 5]] },
      ],
      finds: [{ cell: 'C2' }],
    },
    {
      title: { vi: 'HTX thành lập năm 2025 có 5 thành viên', en: 'Founded in 2025, 5 members' },
      sheets: [
        { role: 'cooperatives', fields: ['name', 'founded_date', 'members_official'], rows: [['HTX A', 45800, 5]] },
      ],
      finds: [],
    },
  ],
};
