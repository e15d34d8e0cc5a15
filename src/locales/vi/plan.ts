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
  evidence: (sheet: string, count: number): string => `${formatNumber(count)} dòng của sheet “${sheet}”`,
  seeRows: (label: string): string => `Xem các dòng đã đếm: ${label}`,
  empty: {
    title: 'Chưa tính được chỉ tiêu nào',
    text: 'Cần ít nhất một danh sách hoặc nhật ký có ngày tháng, và một sheet kế hoạch năm để so sánh. Hãy xem bước Sổ.',
  },
};
