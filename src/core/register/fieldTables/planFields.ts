import type { FieldSpec } from './FieldSpec';

/** The columns of a plan or of a table of indicators. */
export const PLAN_FIELDS = {
  indicator: {
    label: 'Chỉ tiêu',
    english: 'Indicator',
    type: 'text',
    headers:
      'Chỉ tiêu | Tên chỉ tiêu | Nội dung | Nội dung chỉ tiêu | Danh mục chỉ tiêu | Nhiệm vụ | Các chỉ tiêu | Chỉ tiêu chủ yếu | Các chỉ tiêu chủ yếu',
  },
  unit: {
    label: 'Đơn vị tính',
    english: 'Unit',
    type: 'text',
    headers: 'Đơn vị tính | ĐVT | Đơn vị | Đvt',
  },
  plan_year: {
    label: 'Kế hoạch năm',
    english: 'Plan of the year',
    type: 'target',
    headers:
      'Kế hoạch năm | KH năm | KH | Kế hoạch | Chỉ tiêu giao | KH giao | Kế hoạch giao | Chỉ tiêu kế hoạch | ' +
      'Nghị quyết | NQ | Mục tiêu',
  },
  plan_half: {
    label: 'Kế hoạch 6 tháng',
    english: 'Plan of the half-year',
    type: 'target',
    headers: 'Kế hoạch 6 tháng | KH 6 tháng',
  },
  actual_prev_year: {
    label: 'Thực hiện năm trước',
    english: 'Actual of last year',
    type: 'number',
    headers: 'Thực hiện năm trước | TH năm trước | Thực hiện năm 2019 | Năm trước',
  },
  actual_same_period: {
    label: 'Thực hiện cùng kỳ',
    english: 'Same period last year',
    type: 'number',
    headers: 'Thực hiện cùng kỳ | TH 6 tháng năm trước | Cùng kỳ | Cùng kỳ năm trước | 6 tháng đầu năm trước',
  },
  actual_half: {
    label: 'Thực hiện 6 tháng',
    english: 'Actual of the half-year',
    type: 'number',
    headers:
      'Thực hiện 6 tháng | TH 6 tháng | Kết quả 6 tháng | 6 tháng đầu năm | Ước thực hiện 6 tháng | ' +
      'Ước TH 6 tháng | Thực hiện | Kết quả thực hiện | Kết quả | TH | TH 6 tháng đầu năm | Thực hiện 6 tháng đầu năm | TH 6T',
  },
  estimate_year: {
    label: 'Ước thực hiện năm',
    english: 'Estimate of the year',
    type: 'number',
    headers: 'Ước thực hiện năm | Ước TH cả năm | Ước cả năm | Ước năm',
  },
  pct_plan: {
    label: '% so với KH',
    english: '% of plan',
    type: 'number',
    headers:
      '% so với KH | % KH | Tỷ lệ % | Tỷ lệ hoàn thành | Đạt % KH | So với KH (%) | TH/KH (%) | % hoàn thành | ' +
      'Tỷ lệ đạt (%) | TH/KH | TH/KH năm',
  },
  pct_yoy: {
    label: '% so với cùng kỳ',
    english: '% of last year',
    type: 'number',
    headers:
      '% so với cùng kỳ | So với cùng kỳ (%) | So sánh cùng kỳ | SSCK | % so CK | Tăng/giảm (%) | TH/CK | So CK | So cùng kỳ',
  },
  plan_next: {
    label: 'Kế hoạch năm sau',
    english: 'Plan of next year',
    type: 'target',
    headers: 'Kế hoạch năm sau | KH năm sau',
  },
  responsible: {
    label: 'Đơn vị thực hiện',
    english: 'Responsible unit',
    type: 'text',
    headers: 'Đơn vị thực hiện | Phòng phụ trách | Đơn vị chủ trì',
  },
  note: {
    label: 'Ghi chú',
    english: 'Note',
    type: 'text',
    headers: 'Ghi chú',
  },
} as const satisfies Record<string, FieldSpec>;
