/**
 * The article's half-year as the report's rows show it in the grid: label, then unit, plan, actual and percent as far
 * as the row has them.
 */
export const FIGURES: readonly (readonly [label: string, ...texts: string[]])[] = [
  ['Khảo sát đơn vị', '60'],
  ['Tuyên truyền, tư vấn', '68'],
  ['Thành lập mới HTX', '20', '16', '80%'],
  ['Thành lập mới tổ hợp tác', '20', '10', '50%'],
  ['Giải ngân nguồn vốn 120: số dự án', '3'],
  ['Giải ngân nguồn vốn 120: số tiền', '240'],
  ['Giải ngân Quỹ quay vòng phát triển HTX: số dự án', '13'],
  ['Giải ngân Quỹ quay vòng phát triển HTX: số tiền', '4.600'],
  ['Hỗ trợ xây dựng công trình cơ sở hạ tầng', '29', '29', '100%'],
  ['Khảo sát mô hình sản xuất nông nghiệp', '9'],
];

export const REPORT_SHEET = 'Sơ kết 6T-2020';
