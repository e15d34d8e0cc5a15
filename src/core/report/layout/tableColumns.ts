import type { Period } from '../../plan/period';
import type { ReportSettings } from '../ReportSettings';
import type { Indicator } from '../Summary';
import type { Frame } from './Frame';

/** The columns that every report has, by number. */
export const COLUMN = { ordinal: 1, label: 2, unit: 3, plan: 4, actual: 5, percent: 6 } as const;

/** The columns of one table of indicators; notes stand in the last one. */
export interface TableColumns extends Frame {
  readonly headers: readonly string[];
  /** The two columns of the year before, where something is known of it. */
  readonly comparison: { readonly samePeriod: number; readonly ratio: number } | null;
}

const WIDTHS: Readonly<Record<ReportSettings['orientation'], { before: readonly number[]; note: number }>> = {
  Landscape: { before: [5, 41, 12, 12, 12, 10], note: 38 },
  Portrait: { before: [5, 36, 11, 11, 11, 9], note: 24 },
};

const COMPARISON_WIDTHS = [11, 11];

export function tableColumns(
  period: Period,
  indicators: readonly Pick<Indicator, 'comparison'>[],
  { orientation }: Pick<ReportSettings, 'orientation'>,
): TableColumns {
  const isCompared = hasComparison(indicators);
  const { before, note } = WIDTHS[orientation];
  return {
    headers: tableHeaders(period, isCompared),
    widths: [...before, ...(isCompared ? COMPARISON_WIDTHS : []), note],
    comparison: isCompared ? { samePeriod: COLUMN.percent + 1, ratio: COLUMN.percent + 2 } : null,
    last: COLUMN.percent + (isCompared ? 3 : 1),
    split: orientation === 'Landscape' ? COLUMN.unit : COLUMN.label,
  };
}

/** Whether a table has the columns of the year before. */
export function hasComparison(indicators: readonly Pick<Indicator, 'comparison'>[]): boolean {
  return indicators.some(({ comparison }) => typeof comparison?.samePeriod === 'number');
}

export function tableHeaders(period: Period, isCompared = false): readonly string[] {
  const compared = isCompared ? ['Cùng kỳ năm trước', '% so với cùng kỳ'] : [];
  return ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', actualHeader(period), '% kế hoạch', ...compared, 'Ghi chú'];
}

/** "Thực hiện 6 tháng", "Thực hiện quý II", "Thực hiện năm", "Thực hiện trong kỳ". */
function actualHeader({ label }: Period): string {
  const part = /^(\d+ tháng|quý [IV]+|năm)\b/.exec(label)?.[1];
  return `Thực hiện ${part ?? 'trong kỳ'}`;
}
