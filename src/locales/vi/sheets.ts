import { formatNumber } from '../../core/vietnamese/formatNumber';

/** Sổ: what was found in the workbook. */
export const sheets = {
  heading: 'HTX đọc được gì trong sổ',
  summary: (known: number, all: number, rows: number): string =>
    `Nhận ra ${formatNumber(known)} trong ${formatNumber(all)} sheet, ${formatNumber(rows)} dòng dữ liệu.`,
  reading: 'Đang tìm bảng trong các sheet',
  reread: 'Đọc lại sổ',
  list: 'Các sheet đã nhận ra',
  empty: {
    title: 'Chưa thấy bảng nào',
    text: 'Sổ này chưa có danh sách HTX, tổ hợp tác, nhật ký hay kế hoạch mà HTX nhận ra. Mở sổ khác, hoặc dán danh sách có dòng tiêu đề vào một sheet rồi đọc lại.',
  },
  roles: {
    cooperatives: 'Danh sách hợp tác xã',
    groups: 'Danh sách tổ hợp tác',
    unions: 'Danh sách liên hiệp HTX',
    creditFunds: 'Danh sách quỹ tín dụng nhân dân',
    activities: 'Nhật ký hoạt động',
    loans: 'Vốn vay, hỗ trợ vốn',
    works: 'Công trình',
    plan: 'Kế hoạch năm',
    report: 'Báo cáo',
    other: 'Không dùng',
  },
  bands: { sure: 'Chắc chắn', likely: 'Cần xem lại', unknown: 'Chưa rõ' },
  rows: (count: number): string => `${formatNumber(count)} dòng`,
  headerAt: (first: number, last: number): string =>
    first === last ? `tiêu đề ở dòng ${first}` : `tiêu đề ở dòng ${first}–${last}`,
  columnsFound: (found: number, left: number): string =>
    left === 0 ? `${formatNumber(found)} cột` : `${formatNumber(found)} cột, ${formatNumber(left)} cột không dùng`,
  toReview: (count: number): string => `${formatNumber(count)} cột cần xem lại`,
  otherSheets: (count: number): string => `${formatNumber(count)} sheet không dùng`,
  showColumns: 'Xem các cột',
  column: (name: string): string => `Cột ${name}`,
  headerText: (header: string): string => `“${header}”`,
  noHeader: '(không có tiêu đề)',
  unused: 'Không dùng',
  goTo: (sheet: string): string => `Đi tới sheet “${sheet}”`,
  goToShort: 'Đi tới',
  missingList: 'Các cột còn thiếu',
  missing: (field: string, consequence: string): string => `Thiếu cột “${field}”: ${consequence}.`,
  toConfirm: (column: string, field: string, consequence: string): string =>
    `Cột ${column} có lẽ là “${field}”, hãy xem các cột rồi xác nhận; cho đến lúc đó ${consequence}.`,
  /** Areas that look like further tables. */
  leftOut: (areas: string): string =>
    `HTX chưa đọc được phần ${areas} của sheet: có tiêu đề nhưng không thành bảng theo cách đọc này.`,
  edit: {
    open: 'Sửa cách đọc',
    role: 'Sheet này là',
    headerRow: 'Dòng tiêu đề',
    headerRowHint: 'Số dòng trong Excel, dòng đầu của tiêu đề',
    headerRowWrong: 'Cần một số dòng từ 1 đến 1.048.576.',
    pickHeader: 'Lấy dòng tiêu đề từ vùng đang chọn',
    pickField: 'Chỉ cột trên sheet cho mục',
    pickHint: 'Bấm vào một ô của cột trong Excel trước',
    pickColumn: 'Lấy cột đang chọn',
    notInTable: (column: string): string =>
      `Cột ${column} nằm ngoài bảng đã nhận ra; hãy chọn một cột có tiêu đề trong bảng.`,
    field: (column: string): string => `Cột ${column} là`,
    confirm: 'Đọc như vậy là đúng',
    save: 'Lưu cách đọc',
    cancel: 'Thôi',
    forget: 'Bỏ cách đọc đã lưu',
    saved: (sheet: string): string => `Đã lưu cách đọc sheet “${sheet}”.`,
    forgotten: (sheet: string): string => `Đã bỏ cách đọc đã lưu của sheet “${sheet}”.`,
  },
};
