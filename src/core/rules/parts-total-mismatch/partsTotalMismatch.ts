import { sumExactly } from '../../plan/sumExactly';
import { cellAddress } from '../../sheet/address';
import { formatNumber } from '../../vietnamese/formatNumber';
import { headerOf } from '../engine/columns';
import { eachChunk } from '../engine/eachChunk';
import { figures, type Figures } from '../engine/figures';
import { PARTS } from '../engine/parts';
import type { Rule, Tolerance } from '../engine/Rule';

const TOLERANCE: Tolerance = { unit: { vi: 'số người', en: 'people' }, usual: 0, most: 1000, whole: true };

/** Parts that do not add up to their total, where all of them are in the register. */
export const partsTotalMismatch: Rule = {
  id: 'parts-total-mismatch',
  severity: 'error',
  title: { vi: 'Các phần không cộng thành tổng', en: 'Parts that do not make their total' },
  explanation: {
    vi: 'Thành viên chính thức, liên kết góp vốn và liên kết không góp vốn cộng lại phải bằng tổng số thành viên. Lệch thì một trong các ô sai, và số toàn tỉnh sẽ khác nhau tùy cộng cột nào. Ô trống được coi là 0 khi ít nhất một phần có số.',
    en: 'Official members, linked members with and without capital together are the members. Where they are not, one of the cells is wrong, and the total of the province depends on which column is added. An empty cell counts as 0 when at least one part has a figure.',
  },
  source: 'Luật Hợp tác xã 17/2023/QH15, Điều 4',
  tolerance: TOLERANCE,
  *check(register, context, report) {
    const tolerance = context.tolerance('parts-total-mismatch') ?? TOLERANCE.usual;
    for (const { total, parts } of PARTS.filter(({ complete }) => complete)) {
      const whole = register.column(total);
      const columns = parts.flatMap((field) => register.column(field) ?? []);
      if (!whole || columns.length < parts.length) continue;
      const totals = (yield* figures(whole)).values;
      const partFigures: Figures[] = [];
      for (const column of columns) partFigures.push(yield* figures(column));
      yield* eachChunk(register.rows.length, (from, to) => {
        for (let index = from; index < to; index += 1) {
          const sum = totals[index] ?? NaN;
          // What is usual needs no second look: whole numbers that add up.
          if (Number.isNaN(sum) || (tolerance >= 0 && addUp(partFigures, index, sum))) continue;
          const readings = partFigures.map(({ reading }) => reading(index));
          const row = register.rows[index];
          if (row === undefined || !readings.some(({ kind }) => kind === 'sure')) continue;
          if (readings.some(({ kind }) => kind !== 'sure' && kind !== 'empty')) continue;
          const added = sumExactly(readings.map((reading) => (reading.kind === 'sure' ? reading.value : 0)));
          if (Math.abs(added - sum) <= tolerance) continue;
          report({
            row,
            column: whole.column,
            value: whole.cells[index] ?? '',
            message: {
              vi: `"${headerOf(whole)}" là ${formatNumber(sum)} nhưng các phần cộng lại là ${formatNumber(added)}: hãy đối chiếu.`,
              en: `"${headerOf(whole)}" is ${formatNumber(sum)}, its parts add up to ${formatNumber(added)}: compare them.`,
            },
            related: columns.map(({ column }) => ({ sheet: register.sheet.name, cell: cellAddress(row, column) })),
          });
        }
      });
    }
  },
  cases: [
    {
      title: { vi: 'Ba phần cộng lại thiếu hai người', en: 'Three parts, two short' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'members_total', 'members_official', 'members_linked_capital', 'members_linked_noncapital'],
          rows: [['HTX A', 40, 30, 5, 3]],
        },
      ],
      finds: [{ cell: 'B2' }],
    },
    {
      title: { vi: 'Cộng đủ; và sổ không có đủ các phần', en: 'They add up; and a register without all parts' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'members_total', 'members_official', 'members_linked_capital', 'members_linked_noncapital'],
          rows: [
            ['HTX A', 40, 30, 5, 5],
            ['HTX B', 30, 30, '', ''],
          ],
        },
        { role: 'unions', fields: ['name', 'members_total', 'members_official'], rows: [['LHHTX A', 10, 4]] },
      ],
      finds: [],
    },
  ],
};

/** Whether the parts of a record are whole numbers, all of them, that make the total. */
function addUp(parts: readonly Figures[], index: number, total: number): boolean {
  let sum = 0;
  for (const { values } of parts) {
    const value = values[index] ?? NaN;
    if (!Number.isSafeInteger(value)) return false;
    sum += value;
  }
  return sum === total && Number.isSafeInteger(sum);
}
