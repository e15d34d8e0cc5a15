import type { HtxError } from '../../../core/errors';

/** Every text of the workbench page in Vietnamese: the source that every other language is typed by. */
export const vi = {
  /** Of the page itself, for `<html lang>`. */
  lang: 'vi',
  /** What stands in the page's template, by the names that it has there. */
  template: {
    title: 'HTX – bàn thử',
    appName: 'HTX, bàn thử: ',
    opening: 'Đang mở sổ…',
    fileGroup: 'Tệp',
    open: 'Mở…',
    openFile: 'Mở tệp .xlsx',
    save: 'Lưu .xlsx',
    saveTip: 'Lưu (Ctrl+S)',
    sample: 'Sổ mẫu',
    ribbon: 'Dải lệnh HTX',
    formulaBar: 'Thanh công thức',
    nameBox: 'Hộp tên: ô đang chọn',
    content: 'Nội dung ô',
    workbook: 'Sổ tính',
    sheets: 'Các sheet',
    paneWidth: 'Độ rộng bảng HTX',
    pane: 'Bảng HTX',
    closePane: 'Đóng bảng HTX',
  },
  grid: 'Bảng tính',
  selectAll: 'Chọn tất cả',
  editCell: (address: string): string => `Sửa ô ${address}`,
  opening: 'Đang mở sổ…',
  calculating: 'Đang tính…',
  ready: 'Sẵn sàng',
  editing: 'Đang nhập',
  saved: (name: string): string => `Đã lưu “${name}” vào thư mục tải xuống.`,
  opened: (name: string, sheets: number): string => `Đã mở “${name}”: ${sheets} sheet.`,
  changed: 'có thay đổi chưa lưu',
  dropHere: 'Thả tệp .xlsx vào đây để mở',
  notFound: (text: string): string => `Không có ô hay vùng nào tên “${text}”.`,
  leaveUnsaved: 'Sổ đang mở có thay đổi chưa lưu. Vẫn mở sổ khác?',
  summary: (sum: string, average: string, count: string): string =>
    `Tổng: ${sum} · Trung bình: ${average} · Đếm: ${count}`,
  count: (count: string): string => `Đếm: ${count}`,
  calculatorFailed: 'Không nạp được bộ tính công thức: các công thức giữ giá trị đã lưu trong tệp.',
  unexpected: 'Trang gặp lỗi không lường trước; tệp của bạn trên đĩa vẫn như cũ.',
  commandFailed: 'Lệnh này của add-in chưa chạy được: hãy mở bảng HTX xem có thông báo gì, rồi thử lại.',
  paneTitle: 'Bảng HTX',
  /** What an error says for itself. */
  sentence: (error: HtxError): string => error.message,
  /** The way to the page in the other language, in that language. */
  other: { name: 'English', lang: 'en', locale: 'en-US' },
};
