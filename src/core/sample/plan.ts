import type { SheetContent } from './SheetContent';

/** The targets of the year, as the plan states them. */
export function plan(): SheetContent {
  return {
    name: 'Kế hoạch 2020',
    title: 'CHỈ TIÊU KẾ HOẠCH NĂM 2020',
    subtitle: '(Ban Thường vụ Liên minh HTX tỉnh giao. Sổ mẫu)',
    columns: [
      { header: 'TT', width: 6, align: 'Center' },
      { header: 'Chỉ tiêu', width: 56 },
      { header: 'ĐVT', width: 12, align: 'Center' },
      { header: 'Kế hoạch năm', width: 14, align: 'Center' },
      { header: 'Ghi chú', width: 40 },
    ],
    rows: [
      [1, 'Thành lập mới hợp tác xã', 'HTX', 20, null],
      [2, 'Thành lập mới tổ hợp tác', 'THT', 20, null],
      [3, 'Hỗ trợ xây dựng công trình cơ sở hạ tầng cho HTX', 'công trình', 29, 'Chương trình xây dựng nông thôn mới'],
      [4, 'Xây dựng mô hình sản xuất ứng dụng cơ giới hóa', 'mô hình', 'ít nhất 3', null],
    ],
  };
}
