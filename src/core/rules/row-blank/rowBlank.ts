import { Grid } from '../../register/recognition/Grid';
import type { Rule } from '../engine/Rule';

/** Without a gap a row costs next to nothing. */
const ROWS_PER_STEP = 2000;

/** Blank rows between the records of a table, once a run of them. */
export const rowBlank: Rule = {
  id: 'row-blank',
  severity: 'info',
  title: { vi: 'Dòng trống giữa bảng', en: 'Blank rows within the table' },
  explanation: {
    vi: 'Giữa các dòng dữ liệu có dòng trống. HTX vẫn đọc hết, nhưng bộ lọc, sắp xếp và Ctrl+Shift+mũi tên của Excel dừng ở đó, nên dễ bỏ sót nửa dưới của sổ. Nên xóa dòng trống.',
    en: 'There are blank rows between the records. HTX reads on, but filters, sorting and Ctrl+Shift+arrow of Excel stop there, and the lower half of the register is easily forgotten. Better delete them.',
  },
  *check(register, _context, report) {
    const grid = new Grid(register.source);
    const columns = [...register.sheet.columns, ...register.sheet.unassigned].map(({ column }) => column);
    const left = Math.min(...columns);
    let previous = register.rows[0] ?? 0;
    for (const [index, row] of register.rows.entries()) {
      if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
      const from = previous + 1;
      previous = row;
      if (row - from < 1) continue;
      const between = Array.from({ length: row - from }, (_, index) => from + index);
      const blank = between.filter((candidate) =>
        columns.every((column) => String(grid.value(candidate, column)).trim() === ''),
      );
      const [first] = blank;
      if (first === undefined) continue;
      report({
        row: first,
        column: left,
        value: '',
        message: {
          vi: `Có ${blank.length} dòng trống từ dòng ${first}: bộ lọc của Excel dừng ở đây, nên xóa đi.`,
          en: `${blank.length} blank rows from row ${first}: filters of Excel stop here, better delete them.`,
        },
      });
      yield;
    }
  },
  cases: [
    {
      title: { vi: 'Hai dòng trống giữa bảng', en: 'Two blank rows' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'members_total'],
          rows: [
            ['HTX A', 10],
            ['', ''],
            ['', ''],
            ['HTX B', 12],
          ],
          // Recognition leaves blank rows out of the records.
          sections: [3, 4],
        },
      ],
      finds: [{ cell: 'A3' }],
    },
    {
      title: { vi: 'Bảng liền mạch', en: 'No gap' },
      sheets: [{ role: 'cooperatives', fields: ['name'], rows: [['HTX A'], ['HTX B']] }],
      finds: [],
    },
  ],
};
