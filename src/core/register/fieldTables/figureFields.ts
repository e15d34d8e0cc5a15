import type { FieldSpec } from './FieldSpec';

/** The columns of a register that say how a unit is doing. */
export const FIGURE_FIELDS = {
  members_total: {
    label: 'Số thành viên',
    english: 'Members',
    type: 'count',
    headers:
      'Số thành viên | Tổng số thành viên | Số TV | Số lượng thành viên | Thành viên | TV | Số xã viên | ' +
      'Xã viên | Số tổ viên | Tổ viên | Tổng số TV | Số hộ thành viên | Tổng thành viên | Số hộ tham gia | Số tổ viên/hộ tham gia | Số hộ tổ viên',
  },
  members_official: {
    label: 'Thành viên chính thức',
    english: 'Official members',
    type: 'count',
    headers: 'Thành viên chính thức | TV chính thức | Số TV chính thức | Chính thức',
  },
  members_linked_capital: {
    label: 'Thành viên liên kết góp vốn',
    english: 'Associate members with capital',
    type: 'count',
    headers: 'Thành viên liên kết góp vốn | TV liên kết góp vốn | TVLK góp vốn | Liên kết góp vốn',
  },
  members_linked_noncapital: {
    label: 'Thành viên liên kết không góp vốn',
    english: 'Associate members without capital',
    type: 'count',
    headers: 'Thành viên liên kết không góp vốn | TV liên kết không góp vốn | TVLK không góp vốn',
  },
  members_new: {
    label: 'Thành viên mới',
    english: 'New members',
    type: 'count',
    headers: 'Thành viên mới | TV mới gia nhập | Kết nạp mới | Số TV mới kết nạp | Thành viên mới gia nhập',
  },
  members_left: {
    label: 'Thành viên ra khỏi HTX',
    english: 'Members who left',
    type: 'count',
    headers: 'Thành viên ra khỏi HTX | TV rút khỏi | Số TV xin ra | Thành viên rút',
  },
  members_female: {
    label: 'Thành viên nữ',
    english: 'Women members',
    type: 'count',
    headers: 'Thành viên nữ | Nữ | TV nữ | Trong đó nữ',
  },
  member_coops: {
    label: 'Số HTX thành viên',
    english: 'Member cooperatives',
    type: 'count',
    headers: 'Số HTX thành viên | HTX thành viên | Số thành viên là HTX',
  },
  workers: {
    label: 'Số lao động',
    english: 'Workers',
    type: 'count',
    headers:
      'Số lao động | Lao động | LĐ | Số LĐ | Tổng số lao động | Lao động thường xuyên | Số LĐ thường xuyên | ' +
      'Số lao động làm việc thường xuyên | LĐTX | Tổng LĐ',
  },
  workers_members: {
    label: 'Lao động đồng thời là thành viên',
    english: 'Workers who are members',
    type: 'count',
    headers: 'Lao động đồng thời là thành viên | LĐ là thành viên | LĐ đồng thời là TV | Trong đó: thành viên',
  },
  charter_capital: {
    label: 'Vốn điều lệ',
    english: 'Charter capital',
    type: 'money',
    headers:
      'Vốn điều lệ | VĐL | Vốn ĐL | Vốn đăng ký | Vốn điều lệ (triệu đồng) | Vốn điều lệ (đồng) | ' +
      'Tổng vốn điều lệ | Vốn góp | Vốn điều lệ đăng ký | Vốn ĐL đăng ký',
  },
  total_capital: {
    label: 'Tổng nguồn vốn',
    english: 'Total capital',
    type: 'money',
    headers: 'Tổng nguồn vốn | Vốn hoạt động | Tổng vốn hoạt động | Nguồn vốn | Vốn SXKD | Tổng vốn | Vốn kinh doanh',
  },
  assets: {
    label: 'Tổng tài sản',
    english: 'Assets',
    type: 'money',
    headers: 'Tổng tài sản | Giá trị tài sản | Tài sản | TS cố định | TSCĐ',
  },
  land_area: {
    label: 'Diện tích',
    english: 'Area',
    type: 'number',
    headers: 'Diện tích | Diện tích canh tác | Diện tích đất | DT (ha) | Diện tích SX',
  },
  revenue: {
    label: 'Doanh thu',
    english: 'Revenue',
    type: 'money',
    headers:
      'Doanh thu | Doanh thu năm | DT | Tổng doanh thu | Doanh thu (tr.đ) | Doanh thu bình quân | Doanh thu 6 tháng | Doanh thu 6 tháng đầu năm',
  },
  revenue_from_members: {
    label: 'Doanh thu đối với thành viên',
    english: 'Revenue from members',
    type: 'money',
    headers: 'Doanh thu đối với thành viên | Doanh thu với TV | Doanh thu từ giao dịch nội bộ | DT với thành viên',
  },
  profit: {
    label: 'Lợi nhuận',
    english: 'Profit',
    type: 'money',
    headers:
      'Lợi nhuận | Lãi | Lợi nhuận sau thuế | LN | Lãi sau thuế | Lợi nhuận trước thuế | Lãi (lỗ) | ' +
      'Kết quả SXKD | Lãi bình quân | Lãi 6 tháng | Lợi nhuận 6 tháng',
  },
  avg_income: {
    label: 'Thu nhập bình quân',
    english: 'Average income',
    type: 'money',
    headers:
      'Thu nhập bình quân | TNBQ | Thu nhập BQ | Thu nhập bình quân lao động | TN bình quân (tr.đ/người/tháng) | ' +
      'Thu nhập bình quân của lao động thường xuyên',
  },
  tax_paid: {
    label: 'Nộp ngân sách',
    english: 'Paid to the budget',
    type: 'money',
    headers: 'Nộp ngân sách | Thuế đã nộp | Nộp NSNN | Nộp thuế',
  },
  status: {
    label: 'Tình trạng hoạt động',
    english: 'Status',
    type: 'status',
    headers:
      'Tình trạng hoạt động | Tình trạng | Trạng thái | Hiện trạng | Tình trạng pháp lý | Đang hoạt động/Ngừng | ' +
      'Hoạt động | Tình hình hoạt động | Trạng thái hoạt động',
  },
  dissolved_date: {
    label: 'Ngày giải thể',
    english: 'Dissolved on',
    type: 'date',
    headers: 'Ngày giải thể | Năm giải thể | Ngày ngừng hoạt động | Thời điểm ngừng HĐ | Ngày chấm dứt hoạt động',
  },
  rating: {
    label: 'Xếp loại',
    english: 'Rating',
    type: 'rating',
    headers:
      'Xếp loại | Phân loại | Đánh giá | Xếp loại HTX | Kết quả đánh giá | Kết quả xếp loại | ' +
      'Loại (tốt/khá/TB/yếu) | Xếp loại năm',
  },
  rating_score: {
    label: 'Điểm đánh giá',
    english: 'Rating score',
    type: 'number',
    headers: 'Điểm đánh giá | Tổng điểm | Điểm | Điểm tự chấm',
  },
  size_class: {
    label: 'Quy mô',
    english: 'Size',
    type: 'text',
    headers: 'Quy mô | Phân loại quy mô | Quy mô HTX',
  },
  law_compliance: {
    label: 'Hoạt động theo Luật HTX',
    english: 'Works under the cooperative law',
    type: 'flag',
    headers:
      'Hoạt động theo Luật HTX | Chuyển đổi theo Luật 2012 | Chuyển đổi theo Luật HTX | Đã chuyển đổi | ' +
      'Sửa đổi điều lệ theo Luật 2023 | HTX kiểu mới',
  },
  alliance_member: {
    label: 'Thành viên Liên minh HTX',
    english: 'Member of the Alliance',
    type: 'flag',
    headers:
      'Thành viên Liên minh HTX | TV Liên minh | Thành viên LM | Kết nạp thành viên Liên minh | Ngày kết nạp | ' +
      'Số QĐ kết nạp | Thành viên liên kết LM',
  },
  hightech: {
    label: 'Ứng dụng công nghệ cao',
    english: 'High technology',
    type: 'flag',
    headers: 'Ứng dụng công nghệ cao | ƯD CNC | CNC | Công nghệ cao | Ứng dụng CNC',
  },
  value_chain: {
    label: 'Liên kết chuỗi giá trị',
    english: 'Value chain',
    type: 'flag',
    headers:
      'Liên kết chuỗi giá trị | Chuỗi liên kết | Liên kết chuỗi | Chuỗi giá trị | Bao tiêu sản phẩm | ' + 'DN liên kết',
  },
  ocop: {
    label: 'Sản phẩm OCOP',
    english: 'OCOP products',
    type: 'text',
    headers: 'Sản phẩm OCOP | OCOP | SP OCOP | Số sản phẩm OCOP | Sao OCOP',
  },
  certs: {
    label: 'Chứng nhận chất lượng',
    english: 'Quality certificates',
    type: 'text',
    headers: 'Chứng nhận chất lượng | VietGAP | GlobalGAP | Hữu cơ | Chứng nhận | Tiêu chuẩn',
  },
  staff_level: {
    label: 'Trình độ cán bộ quản lý',
    english: 'Training of managers',
    type: 'text',
    headers:
      'Trình độ cán bộ quản lý | Trình độ | Trình độ chuyên môn | Trình độ CBQL | Sơ cấp | Trung cấp, cao đẳng | ' +
      'Cao đẳng, đại học | Đại học, trên đại học | Chưa qua đào tạo',
  },
  ethnic_area: {
    label: 'Vùng DTTS, miền núi',
    english: 'Ethnic or mountain area',
    type: 'flag',
    headers: 'Vùng DTTS, miền núi | Vùng ĐBKK | Vùng DTTS&MN | Xã khu vực',
  },
  loan_fund: {
    label: 'Vay Quỹ hỗ trợ phát triển HTX',
    english: 'Loan from the fund',
    type: 'money',
    headers:
      'Vay Quỹ hỗ trợ phát triển HTX | Vay Quỹ HTX | Dư nợ Quỹ HTPT HTX | Vốn Quỹ quay vòng | Vốn 120 | ' +
      'Nguồn vốn 120 | Số tiền vay',
  },
  note: {
    label: 'Ghi chú',
    english: 'Note',
    type: 'text',
    headers: 'Ghi chú | Ghi chú khác | GC | Chú thích | Lý do',
  },
} as const satisfies Record<string, FieldSpec>;
