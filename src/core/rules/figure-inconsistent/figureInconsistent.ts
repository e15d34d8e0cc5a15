import { readNumbers } from '../../register/readColumn';
import type { Field } from '../../register/fields';
import { formatPercent } from '../../vietnamese/formatNumber';
import { headerOf } from '../engine/columns';
import { eachRow } from '../engine/eachRow';
import type { Rule, Tolerance } from '../engine/Rule';

/** A printed share, what it is the share of, and whether it may be printed as growth. */
const SHARES: readonly {
  readonly percent: Field;
  readonly part: Field;
  readonly whole: Field;
  readonly growth: boolean;
}[] = [
  { percent: 'pct_plan', part: 'actual_half', whole: 'plan_year', growth: false },
  { percent: 'pct_yoy', part: 'actual_half', whole: 'actual_same_period', growth: true },
];

const TOLERANCE: Tolerance = { unit: { vi: 'điểm %', en: 'percentage points' }, usual: 0, most: 10, whole: false };

/** A printed percent that does not follow from its parts. */
export const figureInconsistent: Rule = {
  id: 'figure-inconsistent',
  severity: 'warning',
  title: { vi: 'Tỷ lệ không khớp với số liệu', en: 'A percent that does not follow' },
  explanation: {
    vi: 'Tỷ lệ ghi trong bảng khác với thực hiện chia cho kế hoạch (hoặc cùng kỳ) của chính dòng đó. Thường là số đã sửa mà tỷ lệ gõ tay chưa sửa theo. Hãy thay bằng công thức để tỷ lệ luôn đúng.',
    en: 'The percent differs from actual divided by plan (or by the same period) of its own row. Usually the figures were corrected and a typed percent was not. Put a formula there, and it is always right.',
  },
  roles: ['plan', 'report'],
  tolerance: TOLERANCE,
  *check(register, context, report) {
    const tolerance = context.tolerance('figure-inconsistent') ?? TOLERANCE.usual;
    for (const { percent, part, whole, growth } of SHARES) {
      const [shown, top, bottom] = [register.column(percent), register.column(part), register.column(whole)];
      if (!shown || !top || !bottom) continue;
      const [shares, parts, wholes] = [readNumbers(shown), readNumbers(top), readNumbers(bottom)];
      yield* eachRow(register.rows.length, (index) => {
        const [share, a, b, row] = [shares[index], parts[index], wholes[index], register.rows[index]];
        if (row === undefined || share?.kind !== 'sure' || a?.kind !== 'sure' || b?.kind !== 'sure' || b.value <= 0)
          return;
        const ratio = a.value / b.value;
        const accepted = growth ? [ratio, ratio - 1] : [ratio];
        if (accepted.some((value) => isPrintedAs(share.value, value, tolerance))) return;
        const right = formatPercent(a.value, b.value);
        report({
          row,
          column: shown.column,
          value: shown.cells[index] ?? '',
          message: {
            vi: `"${headerOf(shown)}" không khớp: từ số liệu của dòng phải là ${right}.`,
            en: `"${headerOf(shown)}" does not follow from its row: it should be ${right}.`,
          },
        });
      });
    }
  },
  cases: [
    {
      title: { vi: '16 trên 20 mà ghi 85%', en: '16 of 20 printed as 85%' },
      sheets: [
        {
          role: 'plan',
          fields: ['indicator', 'plan_year', 'actual_half', 'pct_plan'],
          rows: [
            ['Thành lập mới HTX', 20, 16, 0.85],
            ['Thành lập mới THT', 20, 10, '45%'],
          ],
        },
      ],
      finds: [{ cell: 'D2' }, { cell: 'D3' }],
    },
    {
      title: { vi: 'Tỷ lệ đúng, làm tròn, ghi bằng số phần trăm', en: 'Right, rounded, and written as a percent' },
      sheets: [
        {
          role: 'plan',
          fields: ['indicator', 'plan_year', 'actual_half', 'pct_plan'],
          rows: [
            ['A', 20, 16, 0.8],
            ['B', 30, 16, '53,3%'],
            ['C', 30, 16, 53],
            ['D', 0, 16, ''],
          ],
        },
      ],
      finds: [],
    },
  ],
};

/**
 * Whether a printed number is this ratio, as a ratio or in percent, rounded to the decimals that it shows; `points`,
 * in percentage points, may be missing or too many.
 */
function isPrintedAs(printed: number, ratio: number, points: number): boolean {
  const isNear = (value: number, decimals: number, slack: number): boolean =>
    Math.abs(printed - value) <= (0.5 * 10 ** -decimals + slack) * (1 + 1e-9);
  const decimals = (/\.(\d+)$/.exec(String(printed))?.[1] ?? '').length;
  // 0.8 with two places means 80%: a ratio is never printed to fewer than two. Shown to more, it must agree to all.
  return isNear(ratio, Math.min(Math.max(2, decimals), 12), points / 100) || isNear(ratio * 100, decimals, points);
}
