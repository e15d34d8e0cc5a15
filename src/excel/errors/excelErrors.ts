import { HtxError } from '../../core/errors';

type Details = Readonly<Record<string, unknown>>;

/** Everything that can go wrong between HTX and Excel, in one place. */
export const excelErrors = {
  cellEditMode: (details: Details): HtxError =>
    new HtxError(
      'cell-edit-mode',
      'Excel đang ở chế độ sửa ô: hãy nhấn Enter hoặc Esc để kết thúc, rồi làm lại.',
      'Excel is in cell-editing mode: press Enter or Esc to finish, then try again.',
      details,
    ),
  protectedSheet: (details: Details): HtxError =>
    new HtxError(
      'protected',
      'Sheet hoặc sổ đang được bảo vệ nên HTX không ghi được: hãy bỏ bảo vệ (Xem lại → Bỏ bảo vệ trang tính / sổ làm việc), rồi làm lại.',
      'The sheet or workbook is protected, so HTX cannot write: unprotect it (Review → Unprotect), then try again.',
      details,
    ),
  protectedWorkbook: (): HtxError =>
    new HtxError(
      'workbook-protected',
      'Cấu trúc của sổ đang được bảo vệ nên không thêm được sheet mới: hãy vào Xem lại → Bảo vệ sổ làm việc để bỏ bảo vệ, rồi làm lại.',
      'The structure of the workbook is protected, so no sheet can be added: unprotect it under Review → Protect Workbook, then try again.',
    ),
  hiddenSheet: (sheet: string): HtxError =>
    new HtxError(
      'sheet-hidden',
      `Sheet "${sheet}" đang ẩn và cấu trúc của sổ đang được bảo vệ nên không mở ra xem được: hãy vào Xem lại → Bảo vệ sổ làm việc để bỏ bảo vệ, rồi làm lại.`,
      `Sheet "${sheet}" is hidden and the structure of the workbook is protected, so it cannot be shown: unprotect it under Review → Protect Workbook, then try again.`,
      { sheet },
    ),
  hiddenRow: (address: string): HtxError =>
    new HtxError(
      'cell-hidden',
      `Đã chọn ô ${address}, nhưng dòng của ô đang bị ẩn hoặc bị lọc nên không nhìn thấy: hãy bỏ lọc (Dữ liệu → Xóa) hoặc bỏ ẩn dòng để xem.`,
      `Cell ${address} is selected, but its row is hidden or filtered out, so it is not to be seen: clear the filter (Data → Clear) or unhide the row.`,
      { address },
    ),
  hiddenColumn: (address: string): HtxError =>
    new HtxError(
      'cell-hidden',
      `Đã chọn ô ${address}, nhưng cột của ô đang bị ẩn nên không nhìn thấy: hãy bỏ ẩn cột để xem.`,
      `Cell ${address} is selected, but its column is hidden, so it is not to be seen: unhide the column.`,
      { address },
    ),
  payload: (details: Details): HtxError =>
    new HtxError(
      'payload-too-large',
      'Dữ liệu quá lớn cho một lần trao đổi với Excel: hãy xóa các dòng, cột thừa ở cuối sheet, rồi làm lại.',
      'The data is too large for one exchange with Excel: delete surplus rows and columns at the end of the sheet, then try again.',
      details,
    ),
  offline: (details: Details): HtxError =>
    new HtxError(
      'offline',
      'Mất kết nối với Excel: hãy kiểm tra mạng, rồi làm lại. Sổ của bạn vẫn như trước.',
      'The connection to Excel was lost: check the network, then try again. Your workbook is as it was.',
      details,
    ),
  notFound: (details: Details): HtxError =>
    new HtxError(
      'not-found',
      'Không còn tìm thấy sheet hoặc ô cần dùng; có thể sheet vừa bị xóa hoặc đổi tên. Hãy kiểm tra lại rồi làm lại.',
      'The sheet or cell is not there any more; it may have been deleted or renamed. Check again, then try again.',
      details,
    ),
  tooOld: (details: Details): HtxError =>
    new HtxError(
      'excel-too-old',
      'Phiên bản Excel này chưa đủ mới cho HTX: cần Microsoft 365, Excel 2021 hoặc mới hơn.',
      'This version of Excel is too old for HTX: Microsoft 365, Excel 2021 or newer is needed.',
      details,
    ),
  officeMissing: (): HtxError =>
    new HtxError(
      'office-missing',
      'Không tải được thư viện Office.js của Microsoft: hãy kiểm tra mạng, rồi mở lại bảng HTX trong Excel.',
      "Microsoft's Office.js could not be loaded: check the network, then reopen the HTX pane in Excel.",
    ),
  noAnswer: (): HtxError =>
    new HtxError(
      'no-answer',
      'Excel chưa trả lời HTX: hãy đợi thêm một lát, hoặc đóng bảng này rồi mở lại.',
      'Excel has not answered HTX yet: wait a little longer, or close this pane and open it again.',
    ),
  notInExcel: (): HtxError =>
    new HtxError(
      'not-in-excel',
      'Trang này chỉ chạy bên trong Excel: hãy mở HTX từ thẻ Trang đầu của Excel.',
      'This page only works inside Excel: open HTX from the Home tab of Excel.',
    ),
  cancelled: (): HtxError =>
    new HtxError(
      'cancelled',
      'Đã dừng theo yêu cầu; sổ vẫn như trước.',
      'Stopped as asked; the workbook is as it was.',
    ),
  sheetTooLarge: (sheet: string): HtxError =>
    new HtxError(
      'sheet-too-large',
      `Sheet "${sheet}" có dòng quá lớn nên Excel không trả về được: hãy bỏ bớt cột hoặc rút gọn văn bản trong ô.`,
      `Sheet "${sheet}" has rows too large for Excel to return: remove columns or shorten the texts in its cells.`,
      { sheet },
    ),
  stateNewer: (version: number): HtxError =>
    new HtxError(
      'state-newer',
      'Sổ này đã được lưu bằng bản HTX mới hơn: hãy mở lại Excel để cập nhật HTX trước khi ghi tiếp.',
      'This workbook was saved by a newer version of HTX: restart Excel to update HTX before writing to it.',
      { version },
    ),
  stepUnknown: (id: string): HtxError =>
    new HtxError(
      'step-unknown',
      'Không tìm thấy bước sửa này trong nhật ký của sổ; có thể nó đã được xóa.',
      "This step is not in the workbook's journal; it may have been removed.",
      { id },
    ),
  stateTooLarge: (bytes: number): HtxError =>
    new HtxError(
      'state-too-large',
      'Nhật ký sửa trong sổ sẽ quá lớn để lưu: hãy sửa ít ô hơn trong một lần.',
      'The journal in the workbook would be too large to save: fix fewer cells at a time.',
      { bytes },
    ),
  unknown: (details: Details): HtxError =>
    new HtxError(
      'excel-error',
      'Excel báo lỗi khi thực hiện yêu cầu: hãy làm lại; nếu vẫn lỗi, lưu sổ, mở lại Excel rồi thử lần nữa.',
      'Excel reported an error: try again; if it persists, save the workbook, restart Excel and try once more.',
      details,
    ),
};
