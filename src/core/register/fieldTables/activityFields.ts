import type { FieldSpec } from './FieldSpec';

/** The columns of a log of activities, a list of loans or a list of works. */
export const ACTIVITY_FIELDS = {
  date: {
    label: 'Ngày',
    english: 'Date',
    type: 'date',
    headers:
      'Ngày | Thời gian | Ngày thực hiện | Ngày tháng | Ngày giải ngân | Ngày vay | Ngày khởi công | ' +
      'Thời điểm giải ngân | Ngày nhận vốn | Thời gian khởi công | Ngày tổ chức | Thời gian thực hiện | Khởi công | Ngày nhận nợ',
  },
  activity_type: {
    label: 'Hoạt động',
    english: 'Activity',
    type: 'text',
    headers:
      'Hoạt động | Nội dung | Loại hoạt động | Nội dung công việc | Nhiệm vụ | Hoạt động hỗ trợ | ' +
      'Hình thức hỗ trợ | Công việc | Loại hình hoạt động | Tên lớp | Nội dung việc | Nội dung hoạt động | Tên lớp, nội dung',
  },
  quantity: {
    label: 'Số lượng',
    english: 'Quantity',
    type: 'count',
    headers: 'Số lượng | Số lượt | Lượt | SL | Số lớp | Số cuộc | Số lần | Số buổi | Lượt thực hiện | Số lớp, cuộc',
  },
  participants: {
    label: 'Số người',
    english: 'Participants',
    type: 'count',
    headers:
      'Số người | Số người tham dự | Lượt người | Số đại biểu | Học viên | Số học viên | Số HV | Số HV, người dự | Số người dự',
  },
  place: {
    label: 'Địa điểm',
    english: 'Place',
    type: 'text',
    headers: 'Địa điểm | Nơi thực hiện | Địa bàn | Nơi tổ chức | Địa điểm xây dựng | Nơi mở | Nơi mở lớp',
  },
  unit_supported: {
    label: 'HTX được hỗ trợ',
    english: 'Supported unit',
    type: 'text',
    headers:
      'HTX được hỗ trợ | Đơn vị thụ hưởng | Đối tượng | Đơn vị vay | Đơn vị vay vốn | HTX vay vốn | ' +
      'HTX thụ hưởng | Tên HTX | Tên hợp tác xã | Tên đơn vị | Hợp tác xã | Bên vay | Người vay | Chủ dự án | ' +
      'Chủ đầu tư | Đơn vị được hỗ trợ | Đơn vị | HTX được vay | HTX hưởng lợi | Đơn vị hưởng lợi | HTX vay | Đơn vị được vay',
  },
  funding_source: {
    label: 'Nguồn vốn',
    english: 'Source of funds',
    type: 'text',
    headers: 'Nguồn vốn | Nguồn kinh phí | Quỹ | Chương trình | Nguồn vốn vay | Tên quỹ | Nguồn',
  },
  projects: {
    label: 'Số dự án',
    english: 'Projects',
    type: 'count',
    headers: 'Số dự án | Dự án',
  },
  amount: {
    label: 'Số tiền',
    english: 'Amount',
    type: 'money',
    headers:
      'Số tiền | Kinh phí | Giải ngân | Số tiền giải ngân | Kinh phí (triệu đồng) | Số tiền vay | Số vốn vay | ' +
      'Vốn vay | Mức vay | Tổng mức đầu tư | Kinh phí hỗ trợ | Kinh phí thực hiện | Giá trị | Vốn đầu tư | Đã giải ngân | Tổng mức ĐT',
  },
  officer: {
    label: 'Cán bộ thực hiện',
    english: 'Officer',
    type: 'person',
    headers: 'Cán bộ thực hiện | Người phụ trách | Cán bộ phụ trách | Cán bộ theo dõi | Cán bộ',
  },
  note: {
    label: 'Ghi chú',
    english: 'Note',
    type: 'text',
    headers: 'Ghi chú',
  },
} as const satisfies Record<string, FieldSpec>;
