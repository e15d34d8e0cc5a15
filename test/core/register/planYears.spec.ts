import { recogniseSheet } from '../../../src/core/register/recogniseSheet';
import type { Field } from '../../../src/core/register/fields';
import type { CellValue } from '../../../src/core/sheet/values';

/** The role of a table of targets, and the fields of the columns behind the unit of measure; `-` for none. */
function recognise(headers: readonly string[], { title = 'CHỈ TIÊU KẾ HOẠCH NĂM 2026', name = 'KH' } = {}) {
  const figures = (base: number): CellValue[] => headers.map((_, index) => base + index);
  const found = recogniseSheet({
    name,
    top: 1,
    left: 1,
    values: [
      [title, '', '', ...headers.map(() => '')],
      ['TT', 'Chỉ tiêu', 'ĐVT', ...headers],
      [1, 'Thành lập mới HTX', 'HTX', ...figures(15)],
      [2, 'Thành lập mới THT', 'THT', ...figures(8)],
    ],
  });
  const fieldAt = (column: number): Field | '-' =>
    found.columns.find((one) => one.column === column && one.band !== 'unknown')?.field ?? '-';
  return { role: found.role, fields: headers.map((_, index) => fieldAt(index + 4)) };
}

describe('recogniseSheet of tables of targets with the figures of several years', () => {
  it.each<[headers: string[], fields: (Field | '-')[]]>([
    [
      ['Thực hiện năm 2025', 'Kế hoạch năm 2026'],
      ['actual_prev_year', 'plan_year'],
    ],
    [
      ['KH 2025', 'TH 2025', 'KH 2026'],
      ['-', 'actual_prev_year', 'plan_year'],
    ],
    [
      ['Kế hoạch 2025', 'Kế hoạch 2026'],
      ['-', 'plan_year'],
    ],
    [
      ['Kế hoạch 2026', 'Kế hoạch 2027'],
      ['plan_year', 'plan_next'],
    ],
    [
      ['TH 6 tháng 2025', 'Kế hoạch năm 2026'],
      ['actual_same_period', 'plan_year'],
    ],
    [
      ['Thực hiện năm 2025', 'Kế hoạch năm'],
      ['actual_prev_year', 'plan_year'],
    ],
  ])('should take the targets of the year of the plan: %j', (headers, fields) => {
    expect(recognise(headers)).toEqual({ role: 'plan', fields });
  });

  it('should go by the only column of targets where the title names another year', () => {
    const found = recognise(['TH 2025', 'KH 2026'], { title: 'KẾT QUẢ NĂM 2025', name: 'Biểu 1' });

    expect(found.fields).toEqual(['actual_prev_year', 'plan_year']);
  });

  it('should ask where nothing says of which of two years the plan is', () => {
    const found = recognise(['Kế hoạch 2025', 'Kế hoạch 2026'], { title: 'CHỈ TIÊU' });

    expect(found.fields).toEqual(['-', '-']);
  });

  it('should take results of the year itself for results', () => {
    expect(recognise(['Kế hoạch năm 2026', 'Thực hiện 6 tháng năm 2026']).fields).toEqual(['plan_year', 'actual_half']);
  });
});
