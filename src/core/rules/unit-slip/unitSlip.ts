import type { RegisterColumn } from '../../register/Register';
import { shiftDecimal } from '../../vietnamese/exactDecimal';
import { formatNumber } from '../../vietnamese/formatNumber';
import { columnsOfType, headerOf } from '../engine/columns';
import { eachChunk } from '../engine/eachChunk';
import { figures } from '../engine/figures';
import type { Finding, Rule } from '../engine/Rule';

/** With fewer figures nobody can say what is usual. */
const ENOUGH = 8;
/** A slip lies this far outside of what nine of ten rows have, and inside of it once it is undone. */
const FAR = 10;
const POWERS = [3, 6] as const;

/** An amount that is a thousand or a million times what the column has: đồng for triệu đồng, or the other way. */
export const unitSlip: Rule = {
  id: 'unit-slip',
  severity: 'warning',
  title: { vi: 'Có thể nhầm đơn vị tiền', en: 'Probably the wrong unit of money' },
  explanation: {
    vi: 'Số này lớn hoặc nhỏ gấp khoảng 1.000 hay 1.000.000 lần so với cả cột: thường là gõ bằng đồng trong cột triệu đồng, hoặc bằng tỷ. Một ô như vậy làm sai hẳn tổng toàn tỉnh. Hãy xem lại đơn vị ở tiêu đề cột rồi chọn cách sửa được đề nghị.',
    en: 'The amount is about 1,000 or 1,000,000 times larger or smaller than the column: đồng in a column of million đồng, or billions. One such cell spoils the total of the province. Look at the unit in the header, then accept the suggested fix.',
  },
  *check(register, _context, report) {
    for (const column of columnsOfType(register, 'money')) {
      const { values } = yield* figures(column);
      const usual = (yield* mayHoldSlip(values)) ? usualSpan(values) : undefined;
      if (!usual) continue;
      const [least, most] = [usual.low / FAR, usual.high * FAR];
      yield* eachChunk(register.rows.length, (from, to) => {
        for (let index = from; index < to; index += 1) {
          const value = values[index] ?? NaN;
          if (!(value > most || (value < least && value > 0))) continue;
          const [power, row] = [slipOf(value, usual), register.rows[index]];
          if (power === undefined || row === undefined) continue;
          report({
            row,
            column: column.column,
            value: column.cells[index] ?? '',
            ...describe(column, value, power),
          });
        }
      });
    }
  },
  cases: [
    {
      title: {
        vi: 'Gõ bằng đồng trong cột triệu đồng; gõ bằng tỷ',
        en: 'In đồng in a column of million đồng; in billions',
      },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'charter_capital'],
          headers: ['Tên HTX', 'Vốn điều lệ (triệu đồng)'],
          rows: [
            ...[500, 800, 1200, 650, 2000, 900, 1500, 700, 1100].map((capital, index) => [`HTX ${index + 1}`, capital]),
            ['HTX X', 850_000_000],
            ['HTX Y', 1.2],
          ],
        },
      ],
      finds: [
        { cell: 'B11', fix: { grade: 'suggested', to: 850 } },
        { cell: 'B12', fix: { grade: 'suggested', to: 1200 } },
      ],
    },
    {
      title: {
        vi: 'HTX lớn và HTX nhỏ, và cột có ít số',
        en: 'Large and small cooperatives, and a column with few figures',
      },
      sheets: [
        {
          role: 'cooperatives',
          fields: ['name', 'charter_capital'],
          rows: [100, 200, 50, 800, 1500, 12_000, 300, 600, 90].map((capital, index) => [`HTX ${index + 1}`, capital]),
        },
        {
          role: 'unions',
          fields: ['name', 'charter_capital'],
          rows: [
            ['LHHTX A', 500],
            ['LHHTX B', 500_000],
          ],
        },
      ],
      finds: [],
    },
  ],
};

interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * A cheap look: whether some figure may lie far outside of the usual. It does
 * not where more figures than are left off at an end are near the outermost.
 */
function* mayHoldSlip(values: Float64Array): Generator<undefined, boolean, undefined> {
  let [least, most, count] = [Infinity, 0, 0];
  yield* eachChunk(values.length, (from, to) => {
    for (let index = from; index < to; index += 1) {
      const value = values[index] ?? NaN;
      if (!(value > 0)) continue;
      count += 1;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  });
  let [nearLeast, nearMost] = [0, 0];
  const [highest, lowest] = [least * FAR * (1 - 1e-9), (most / FAR) * (1 + 1e-9)];
  yield* eachChunk(values.length, (from, to) => {
    for (let index = from; index < to; index += 1) {
      const value = values[index] ?? NaN;
      if (value > 0 && value <= highest) nearLeast += 1;
      if (value >= lowest) nearMost += 1;
    }
  });
  return count >= ENOUGH && (nearLeast <= offAt(count) || nearMost <= offAt(count));
}

/** A slip or two may be among the outermost: a tenth, and two at least, is left off at each end. */
function offAt(count: number): number {
  return Math.max(2, Math.floor(count / 10));
}

/** What nine of ten figures of the column lie between. */
function usualSpan(figuresOfColumn: Float64Array): Span | undefined {
  // Typed numbers are sorted by value, and a hundred thousand of them in a few milliseconds.
  const values = figuresOfColumn.filter((value) => value > 0).sort();
  if (values.length < ENOUGH) return undefined;
  const off = offAt(values.length);
  const [low, high] = [values[off], values[values.length - 1 - off]];
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** The power of ten that the value is too large (positive) or too small (negative) by. */
function slipOf(value: number, { low, high }: Span): number | undefined {
  const isUsual = (mended: number): boolean => mended >= low / 3 && mended <= high * 3;
  if (value > high * FAR) return POWERS.find((power) => isUsual(value / 10 ** power));
  if (value < low / FAR) {
    const power = POWERS.find((candidate) => isUsual(value * 10 ** candidate));
    return power === undefined ? undefined : -power;
  }
  return undefined;
}

function describe(column: RegisterColumn, value: number, power: number): Pick<Finding, 'message' | 'fix'> {
  const mended = shiftDecimal(value, -power);
  const [shown, right] = [formatNumber(value), formatNumber(mended)];
  const times = formatNumber(10 ** Math.abs(power));
  return {
    message: {
      vi: `"${headerOf(column)}" là ${shown}, ${power > 0 ? 'lớn' : 'nhỏ'} gấp khoảng ${times} lần các dòng khác: có lẽ là ${right}.`,
      en: `"${headerOf(column)}" is ${shown}, about ${times} times ${power > 0 ? 'more' : 'less'} than other rows: probably ${right}.`,
    },
    fix: { grade: 'suggested', to: mended },
  };
}
