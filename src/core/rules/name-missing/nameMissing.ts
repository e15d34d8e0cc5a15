import type { Field } from '../../register/fields';
import { eachChunk } from '../engine/eachChunk';
import { isEmptyCell } from '../engine/missingCells';
import type { Rule } from '../engine/Rule';

const UNITS = ['cooperatives', 'unions', 'groups', 'creditFunds'] as const;
/** A row that has any of these speaks of a unit, even without its name. */
const TELLING: readonly Field[] = [
  'tax_code',
  'founded_date',
  'members_total',
  'members_official',
  'charter_capital',
  'legal_rep',
];

/** A record of a register of units that has no name. */
export const nameMissing: Rule = {
  id: 'name-missing',
  severity: 'error',
  title: { vi: 'Thiếu tên đơn vị', en: 'The name is missing' },
  explanation: {
    vi: 'Dòng có số liệu nhưng không có tên: không biết số liệu này của đơn vị nào, nên dễ bị đếm thừa hoặc bỏ sót. Hãy điền tên như trên giấy chứng nhận đăng ký; nếu dòng là dòng thừa thì xóa cả dòng.',
    en: 'The row has figures and no name: nobody can tell whose they are, and it is easily counted twice or left out. Enter the name as the registration certificate has it; delete the row if it is a leftover.',
  },
  source: 'Luật Hợp tác xã 17/2023/QH15, Điều 43',
  roles: UNITS,
  *check(register, _context, report) {
    const names = register.column('name');
    if (!names) return;
    const others = TELLING.flatMap((field) => register.column(field) ?? []);
    yield* eachChunk(register.rows.length, (from, to) => {
      for (let index = from; index < to; index += 1) {
        if (!isEmptyCell(names.cells[index] ?? '')) continue;
        const row = register.rows[index];
        if (row === undefined || !others.some(({ cells }) => (cells[index] ?? '') !== '')) continue;
        report({
          row,
          column: names.column,
          value: names.cells[index] ?? '',
          message: {
            vi: `Dòng ${row} có số liệu nhưng thiếu tên đơn vị: hãy điền tên.`,
            en: `Row ${row} has figures and no name: enter it.`,
          },
        });
      }
    });
  },
  cases: [
    {
      title: { vi: 'Có mã số thuế nhưng không có tên', en: 'A tax code without a name' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'tax_code'],
          rows: [
            ['HTX Đồng Xanh', '0100109106'],
            ['  ', '0100112437'],
          ],
        },
      ],
      finds: [{ cell: 'A3' }],
    },
    {
      title: { vi: 'Mọi dòng đều có tên', en: 'Every row has its name' },
      sheets: [{ role: 'groups', fields: ['name', 'members_total'], rows: [['THT Nuôi ong', 5]] }],
      finds: [],
    },
  ],
};
