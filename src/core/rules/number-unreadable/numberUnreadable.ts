import { isErrorValue } from '../../register/readText';
import { headerOf } from '../engine/columns';
import { numberRule } from '../engine/numberCells';
import type { Rule } from '../engine/Rule';

/** Something in a column of figures that is no figure. */
export const numberUnreadable: Rule = {
  id: 'number-unreadable',
  severity: 'error',
  title: { vi: 'Không đọc được số', en: 'A figure that cannot be read' },
  explanation: {
    vi: 'Ô ở cột số nhưng nội dung không phải là một số (chữ, hai số trong một ô, công thức lỗi). Ô này không được cộng vào đâu cả, kể cả trong công thức SUM của Excel. Hãy gõ lại chỉ con số; đơn vị tính để ở tiêu đề cột.',
    en: 'The cell stands in a column of figures and holds none (words, two numbers, a formula with an error). It adds to nothing, not even in a SUM of Excel. Type the number alone; the unit belongs into the header.',
  },
  check: numberRule(({ cell, reading, column }) => {
    if (reading.kind !== 'unreadable') return undefined;
    const header = headerOf(column);
    if (isErrorValue(cell)) {
      return {
        message: {
          vi: `Công thức ở cột "${header}" báo lỗi ${String(cell)}: hãy sửa công thức hoặc gõ lại số.`,
          en: `The formula in the column "${header}" gives ${String(cell)}: mend it or type the number.`,
        },
      };
    }
    return {
      message: {
        vi: `"${String(cell)}" ở cột "${header}" không phải là số: hãy gõ lại con số.`,
        en: `"${String(cell)}" in the column "${header}" is no number: type the number.`,
      },
    };
  }),
  cases: [
    {
      title: { vi: 'Chữ, hai số trong một ô, công thức lỗi', en: 'Words, two numbers in one cell, an error value' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'members_total', 'charter_capital'],
          headers: ['Tên HTX', 'Số thành viên', 'Vốn điều lệ (triệu đồng)'],
          rows: [
            ['HTX A', 'nhiều', 500],
            ['HTX B', '7 + 3', 500],
            ['HTX C', 9, '#DIV/0!'],
          ],
        },
      ],
      finds: [{ cell: 'B2' }, { cell: 'B3' }, { cell: 'C4' }],
    },
    {
      title: {
        vi: 'Số, số dạng chữ, số có đơn vị, ô trống, dấu gạch',
        en: 'Numbers, text, with a unit, empty, a dash',
      },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'members_total'],
          rows: [
            ['HTX A', 35],
            ['HTX B', '35'],
            ['HTX C', '35 TV'],
            ['HTX D', ''],
            ['HTX E', '-'],
          ],
        },
      ],
      finds: [],
    },
  ],
};
