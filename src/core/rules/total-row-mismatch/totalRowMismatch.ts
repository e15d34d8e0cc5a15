import { sumExactly } from '../../plan/sumExactly';
import { readNumber } from '../../register/readNumber';
import { readText } from '../../register/readText';
import { Grid } from '../../register/recognition/Grid';
import type { Register, RegisterColumn } from '../../register/Register';
import { foldTones } from '../../vietnamese/foldTones';
import { formatNumber } from '../../vietnamese/formatNumber';
import { columnsOfType, headerOf } from '../engine/columns';
import { firstAtLeast } from '../engine/firstAtLeast';
import { figures, type Figures } from '../engine/figures';
import type { Rule, Tolerance } from '../engine/Rule';

/** Averages, scores and shares do not add up. */
const NOT_ADDED: ReadonlySet<string> = new Set(['avg_income', 'rating_score', 'pct_plan', 'pct_yoy', 'land_area']);

const TOLERANCE: Tolerance = {
  unit: { vi: 'theo đơn vị của cột', en: 'in the unit of the column' },
  usual: 0,
  most: 1_000_000,
  whole: false,
};

/** A row of totals that says something else than its rows. */
export const totalRowMismatch: Rule = {
  id: 'total-row-mismatch',
  severity: 'error',
  title: { vi: 'Dòng cộng không khớp', en: 'A total that does not match' },
  explanation: {
    vi: 'Dòng "Cộng" hoặc "Tổng cộng" khác với tổng các dòng của nó: thường do thêm dòng mới mà chưa sửa vùng của công thức, hoặc gõ số bằng tay. HTX luôn tự cộng từ các dòng, không lấy số ở dòng cộng; nhưng người đọc sổ thì lấy. Hãy sửa công thức của ô. SUBTOTAL của bảng chỉ cộng các dòng đang hiện: khi đang lọc, bỏ lọc là khớp.',
    en: 'A row "Cộng" or "Tổng cộng" differs from the sum of its rows: usually rows were added and the formula was not extended, or the number was typed. HTX always adds the rows itself; whoever reads the register does not. Mend the formula of the cell. The SUBTOTAL of a table adds visible rows only: clear the filter and it agrees.',
  },
  tolerance: TOLERANCE,
  *check(register, context, report) {
    const { totalRows, sectionRows } = register.sheet;
    if (totalRows.length === 0) return;
    const tolerance = context.tolerance('total-row-mismatch') ?? TOLERANCE.usual;
    const grid = new Grid(register.source);
    const columns = columnsOfType(register, 'count', 'money', 'number').filter(({ field }) => !NOT_ADDED.has(field));
    const breaks = [...sectionRows.map(({ row }) => row), ...totalRows].sort((a, b) => a - b);
    const sumsOfAll = new Map<RegisterColumn, number | undefined>();
    for (const row of totalRows) {
      const scopes = scopesOf(register, row, breaks);
      const isGrand = /\b(tong|toan)\b/.test(foldTones(labelOf(register, grid, row)));
      for (const column of columns) {
        const claim = readNumber(grid.value(row, column.column), { unit: column.unit });
        if (claim.kind !== 'sure') continue;
        const read = yield* figures(column);
        if (!sumsOfAll.has(column)) sumsOfAll.set(column, sumOf(read, 0, register.rows.length));
        yield;
        const sums = [sumsOfAll.get(column), ...scopes.map(([from, to]) => sumOf(read, from, to))];
        if (sums.some((sum) => sum === undefined || Math.abs(sum - claim.value) <= tolerance)) continue;
        const expected = sums[isGrand ? 0 : 1] ?? sums[0] ?? 0;
        report({
          row,
          column: column.column,
          value: grid.value(row, column.column),
          message: {
            vi: `Dòng cộng ghi "${headerOf(column)}" là ${formatNumber(claim.value)}, các dòng cộng lại là ${formatNumber(expected)}: hãy sửa công thức, hoặc bỏ lọc nếu đó là SUBTOTAL đang lọc.`,
            en: `The total of "${headerOf(column)}" says ${formatNumber(claim.value)}, the rows add up to ${formatNumber(expected)}: mend the formula, or clear the filter if it is a SUBTOTAL under one.`,
          },
        });
      }
    }
  },
  cases: [
    {
      title: { vi: 'Thêm dòng mà không sửa công thức', en: 'A row added, the formula not extended' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'members_total'],
          rows: [
            ['HTX A', 30],
            ['HTX B', 20],
            ['HTX C', 7],
            ['Tổng cộng', 50],
          ],
          totals: [5],
        },
      ],
      finds: [{ cell: 'B5' }],
    },
    {
      title: {
        vi: 'Cộng từng huyện và toàn tỉnh; dòng cộng ở trên',
        en: 'By district and for the province; a total above',
      },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'members_total'],
          rows: [
            ['Toàn tỉnh', 60],
            ['Huyện Nho Quan', ''],
            ['HTX A', 30],
            ['HTX B', 20],
            ['Cộng', 50],
            ['Huyện Gia Viễn', ''],
            ['HTX C', 10],
            ['Cộng', 10],
          ],
          totals: [2, 6, 9],
          sections: [3, 7],
        },
      ],
      finds: [],
    },
    {
      title: { vi: 'Một huyện cộng sai', en: 'One district is wrong' },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'members_total'],
          rows: [
            ['Huyện Nho Quan', ''],
            ['HTX A', 30],
            ['HTX B', 20],
            ['Cộng', 55],
            ['Huyện Gia Viễn', ''],
            ['HTX C', 10],
            ['Cộng', 10],
          ],
          totals: [5, 8],
          sections: [2, 6],
        },
      ],
      finds: [{ cell: 'B5' }],
    },
  ],
};

function labelOf(register: Register, grid: Grid, row: number): string {
  const columns = [...register.sheet.columns, ...register.sheet.unassigned]
    .map(({ column }) => column)
    .sort((a, b) => a - b);
  return columns.map((column) => readText(grid.value(row, column))).find((text) => /\p{L}/u.test(text)) ?? '';
}

/** What a total may be the sum of besides all records: those since the last break above it, those until the next below. */
function scopesOf({ rows }: Register, row: number, breaks: readonly number[]): readonly (readonly [number, number])[] {
  const above = breaks[firstAtLeast(breaks, row) - 1] ?? 0;
  const below = breaks[firstAtLeast(breaks, row + 1)] ?? Infinity;
  return [
    [firstAtLeast(rows, above + 1), firstAtLeast(rows, row)],
    [firstAtLeast(rows, row + 1), firstAtLeast(rows, below)],
  ];
}

/** The sum of a column over the records `from` … `to` - 1; `undefined` where one of them cannot be read, since then nobody knows. */
function sumOf({ values, texts, reading }: Figures, from: number, to: number): number | undefined {
  for (let position = firstAtLeast(texts, from); position < texts.length; position += 1) {
    const record = texts[position] ?? to;
    if (record >= to) break;
    const { kind } = reading(record);
    if (kind !== 'sure' && kind !== 'empty') return undefined;
  }
  return sumExactly(values.subarray(from, to).filter((value) => !Number.isNaN(value)));
}
