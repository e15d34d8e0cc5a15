import { sumExactly } from '../../plan/sumExactly';
import { formatNumber } from '../../vietnamese/formatNumber';
import type { Breakdown } from '../breakdown/Breakdown';
import type { Finding } from './Finding';

/** Columns that together take in every unit, if what they tell apart is known of all. */
const WHOLES: readonly { readonly parts: readonly string[]; readonly words: string }[] = [
  { parts: ['active', 'stopped'], words: 'đang hoạt động và ngừng hoạt động' },
  { parts: ['good', 'fair', 'average', 'weak', 'unrated'], words: 'các loại' },
];

/** Whether the parts of each breakdown come to its total, and the breakdowns to each other. */
export function checkBreakdowns(breakdowns: readonly Breakdown[]): Finding[] {
  const totals = breakdowns.map((breakdown) => totalOf(breakdown, 'total'));
  const differ = new Set(totals).size > 1;
  return [
    ...breakdowns.slice(0, 1).flatMap(checkColumns),
    ...(differ
      ? [
          finding(
            `Các bảng phân tổ cho tổng số khác nhau: ${totals.map((total) => formatNumber(total ?? 0)).join(', ')}.`,
          ),
        ]
      : []),
  ];
}

function checkColumns(breakdown: Breakdown): Finding[] {
  const total = totalOf(breakdown, 'total');
  if (total === null) return [];
  return WHOLES.flatMap(({ parts, words }) => {
    const values = parts.map((id) => totalOf(breakdown, id));
    if (values.some((value) => value === null)) return [];
    const sum = sumExactly(values.map((value) => value ?? 0));
    if (sum === total) return [];
    return [finding(`Tổng số HTX là ${formatNumber(total)} nhưng ${words} cộng lại được ${formatNumber(sum)}.`)];
  });
}

function totalOf({ columns, totals }: Breakdown, id: string): number | null {
  return totals[columns.findIndex((column) => column.id === id)] ?? null;
}

function finding(message: string): Finding {
  return { check: 'breakdown-does-not-add-up', message };
}
