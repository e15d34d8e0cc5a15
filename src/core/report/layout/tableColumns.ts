import type { Period } from '../../plan/period';
import { formatActual, formatPlan, formatRatio, formatSamePeriod, formatShare } from '../formatFigure';
import type { ReportSettings } from '../ReportSettings';
import type { Indicator } from '../Summary';
import { figureWidth } from './figureWidth';
import type { Frame } from './Frame';

/** The columns that every report has, by number. */
export const COLUMN = { ordinal: 1, label: 2, unit: 3, plan: 4, actual: 5, percent: 6 } as const;

/** The columns of one table of indicators; notes stand in the last one. */
export interface TableColumns extends Frame {
  readonly headers: readonly string[];
  /** The two columns of the year before, where something is known of it. */
  readonly comparison: { readonly samePeriod: number; readonly ratio: number } | null;
  /** Of the type in the table, in points. */
  readonly sizes: { readonly text: number; readonly note: number };
}

interface Widths {
  readonly plain: readonly number[];
  /** With the two columns of the year before. */
  readonly compared: readonly number[];
  /** Of the type, in points: Excel shrinks a page that is too wide, and the type with it. */
  readonly sizes: TableColumns['sizes'];
}

/** The upright page is narrow: with these it prints at nine tenths, the notes in type of 9 points. */
const WIDTHS: Readonly<Record<ReportSettings['orientation'], Widths>> = {
  Landscape: {
    plain: [5, 41, 12, 12, 12, 10, 38],
    compared: [5, 41, 12, 12, 12, 10, 11, 11, 38],
    sizes: { text: 13, note: 11 },
  },
  Portrait: {
    plain: [4, 32, 10, 9, 10, 8.5, 20],
    compared: [4, 21, 10, 8, 9, 8.5, 8, 8.5, 15],
    sizes: { text: 12, note: 10 },
  },
};

export function tableColumns(
  period: Period,
  indicators: readonly FiguresOfLine[],
  settings: ReportSettings,
): TableColumns {
  const { orientation } = settings;
  const isCompared = hasComparison(indicators);
  const { plain, compared, sizes } = WIDTHS[orientation];
  const figures = figureColumns(indicators, settings);
  return {
    headers: tableHeaders(period, isCompared),
    widths: (isCompared ? compared : plain).map((width, index) =>
      Math.max(width, figureWidth(figures.get(index + 1) ?? [], sizes.text)),
    ),
    sizes,
    comparison: isCompared ? { samePeriod: COLUMN.percent + 1, ratio: COLUMN.percent + 2 } : null,
    last: COLUMN.percent + (isCompared ? 3 : 1),
    // The agency's name on one line at the left, the country's at the right.
    split: orientation === 'Landscape' || isCompared ? COLUMN.unit : COLUMN.label,
  };
}

type FiguresOfLine = Pick<Indicator, 'actual' | 'plan' | 'target' | 'percent' | 'comparison'>;

/** The figures of each column as they are shown, by its number. */
function figureColumns(
  indicators: readonly FiguresOfLine[],
  settings: ReportSettings,
): ReadonlyMap<number, readonly string[]> {
  return new Map([
    [COLUMN.plan, indicators.map(formatPlan)],
    [COLUMN.actual, indicators.map(formatActual)],
    [COLUMN.percent, indicators.map((line) => formatShare(line, settings))],
    ...(hasComparison(indicators)
      ? ([
          [COLUMN.percent + 1, indicators.map(formatSamePeriod)],
          [COLUMN.percent + 2, indicators.map((line) => formatRatio(line, settings))],
        ] as const)
      : []),
  ]);
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
