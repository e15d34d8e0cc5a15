import type { TargetVerdict } from '../../core/plan/judgeTarget';
import { describeVerdict, summariseVerdicts } from '../../core/report/describeVerdict';
import type { Indicator } from '../../core/report/Summary';
import { formatNumber } from '../../core/vietnamese/formatNumber';

/** Kế hoạch: targets of the year and what was reached. */
export const plan = {
  heading: 'Thực hiện so với kế hoạch',
  measuring: 'Đang tính các chỉ tiêu',
  refresh: 'Tính lại',
  of: (actual: string, target: string, unit: string): string => `${actual} / ${target} ${unit}`,
  withoutTarget: (actual: string, unit: string): string => `${actual} ${unit}`,
  notMeasured: 'Chưa có số liệu',
  noTarget: 'Chưa có kế hoạch cho chỉ tiêu này',
  targetIs: (target: string): string => `Kế hoạch: ${target}`,
  percentOfPlan: (percent: string): string => `Đạt ${percent} kế hoạch`,
  reached: 'Đã hoàn thành',
  bar: (label: string, percent: string): string => `${label}: ${percent} kế hoạch`,
  rows: (count: number): string => `${formatNumber(count)} dòng đã đếm`,
  why: 'Vì sao không có số',
  verdict: (verdict: TargetVerdict): string => describeVerdict(verdict),
  /** `undefined` when no line has a target. */
  sumUp: (indicators: readonly Pick<Indicator, 'target' | 'verdict'>[]): string | undefined => {
    const clause = summariseVerdicts(indicators);
    return clause === null ? undefined : `So với kế hoạch năm: ${clause}.`;
  },
  remaining: (figure: string, unit: string): string => `Còn ${figure} ${unit}`.trim(),
  toDo: (tasks: readonly string[]): string => `Còn phải làm để đủ kế hoạch năm: ${tasks.join('; ')}.`,
  task: (label: string, figure: string, unit: string): string => `${label}: ${figure} ${unit}`.trim(),
  samePeriod: (figure: string, unit: string): string => `Cùng kỳ năm trước: ${figure} ${unit}`.trim(),
  growth: (change: 'more' | 'less' | 'same', share: string): string =>
    change === 'same' ? 'bằng cùng kỳ' : `${change === 'more' ? 'tăng' : 'giảm'} ${share} so với cùng kỳ`,
  ratio: (share: string): string => `bằng ${share} so với cùng kỳ`,
  notCompared: (why: string): string => `Không so với cùng kỳ: ${why}`,
  years: {
    title: 'Năm của kế hoạch',
    state: (open: number): string => (open > 0 ? `chưa rõ ở ${formatNumber(open)} sheet` : 'đã điền'),
    label: (sheet: string): string => `Sheet “${sheet}” là kế hoạch năm`,
    missing: 'Sheet không ghi rõ năm nên chưa được dùng.',
    unclear: (years: string): string => `Sheet ghi nhiều năm (${years}) nên chưa được dùng.`,
    told: 'Năm do bạn điền; xóa đi để bỏ.',
    toldOther: (year: number): string =>
      `Năm do bạn điền; báo cáo này là của năm ${year} nên không dùng kế hoạch này. Xóa đi để bỏ.`,
    wrong: 'Hãy gõ một năm bằng bốn chữ số, từ 1900 đến 2200.',
  },
  empty: {
    title: 'Chưa tính được chỉ tiêu nào',
    text: 'Cần ít nhất một danh sách hoặc nhật ký có ngày tháng, và một sheet kế hoạch năm để so sánh. Hãy xem bước Sổ.',
  },
};
