import { minimumMembers } from '../../law/minimumMembers';
import type { Register, RegisterColumn } from '../../register/Register';
import { eachChunk } from '../engine/eachChunk';
import { figures } from '../engine/figures';
import type { Rule } from '../engine/Rule';
import { standings } from '../engine/standing';

/** A working unit with fewer official members than the law of the day asks for. */
export const membersBelowMinimum: Rule = {
  id: 'members-below-minimum',
  severity: 'error',
  title: { vi: 'Ít thành viên hơn mức tối thiểu', en: 'Fewer members than the law asks for' },
  explanation: {
    vi: 'Luật 2023: HTX có ít nhất 5 thành viên chính thức, liên hiệp HTX ít nhất 3 HTX, tổ hợp tác ít nhất 2 thành viên (Luật 2012: 7 và 4). Dưới mức này 12 tháng liên tục là căn cứ thu hồi giấy chứng nhận. Hãy xem số có gõ nhầm không; nếu đúng thì cần báo đơn vị bổ sung thành viên.',
    en: 'Law of 2023: a cooperative has at least 5 official members, a union 3 cooperatives, a group 2 members (law of 2012: 7 and 4). Below that for 12 months is a ground to revoke the certificate. See whether the figure was mistyped; if it is right, the unit has to be told.',
  },
  source: 'Luật Hợp tác xã 17/2023/QH15, Điều 4, Điều 103; Luật Hợp tác xã 23/2012/QH13, Điều 3',
  roles: ['cooperatives', 'unions', 'groups'],
  *check(register, { today }, report) {
    const law = minimumMembers(register.sheet.role, today);
    const column = memberColumn(register);
    if (!law || !column) return;
    const { values } = yield* figures(column);
    const standing = yield* standings(register);
    yield* eachChunk(register.rows.length, (from, to) => {
      for (let index = from; index < to; index += 1) {
        const count = values[index] ?? NaN;
        if (!(count >= 0 && count < law.minimum) || standing[index] !== 'active') continue;
        const row = register.rows[index];
        if (row === undefined) continue;
        report({
          row,
          column: column.column,
          value: column.cells[index] ?? '',
          message: {
            vi: `Chỉ có ${count} thành viên, ít hơn mức tối thiểu ${law.minimum} (${law.law}): hãy kiểm tra lại số.`,
            en: `${count} members are fewer than the ${law.minimum} that the law asks for (${law.law}): check the figure.`,
          },
        });
      }
    });
  },
  cases: [
    {
      title: { vi: 'HTX có 4 thành viên theo Luật 2023', en: 'A cooperative of 4 under the law of 2023' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'members_official', 'status'],
          rows: [
            ['HTX A', 4, 'Đang hoạt động'],
            ['HTX B', 5, 'Đang hoạt động'],
            ['HTX C', 3, 'Ngừng hoạt động'],
          ],
        },
      ],
      finds: [{ cell: 'B2' }],
    },
    {
      title: {
        vi: 'HTX có 6 thành viên vào tháng 6/2020: Luật 2012 đòi hỏi 7',
        en: 'A cooperative of 6 in June 2020: the law of 2012 asks for 7',
      },
      today: { year: 2020, month: 6, day: 30 },
      sheets: [{ role: 'cooperatives', fields: ['name', 'members_total'], rows: [['HTX A', 6]] }],
      finds: [{ cell: 'B2' }],
    },
    {
      title: { vi: 'Liên hiệp có 3 HTX, tổ hợp tác có 2 thành viên', en: 'A union of 3, a group of 2' },
      sheets: [
        { role: 'unions', fields: ['name', 'member_coops'], rows: [['LHHTX A', 3]] },
        { role: 'groups', fields: ['name', 'members_total'], rows: [['THT A', 2]] },
      ],
      finds: [],
    },
  ],
};

/** Official members where they are counted apart; a total that is too small settles it as well. */
function memberColumn(register: Register): RegisterColumn | undefined {
  if (register.sheet.role === 'unions') return register.column('member_coops') ?? register.column('members_official');
  return register.column('members_official') ?? register.column('members_total');
}
