import { HtxError } from '../core/errors';

/** Why a file cannot be used as a workbook: each with its code and one sentence. */
export const xlsxErrors = {
  empty: () =>
    new HtxError(
      'xlsx-empty',
      'Tệp này rỗng, không có byte nào: hãy chọn lại đúng sổ Excel hoặc lấy một bản sao khác.',
      'This file is empty: choose the right workbook or get another copy of it.',
    ),
  notZip: () =>
    new HtxError(
      'xlsx-not-a-workbook',
      'Tệp này không phải sổ Excel .xlsx (có thể là tệp văn bản, CSV hoặc HTML đổi đuôi): hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
      'This file is not an .xlsx workbook (perhaps text, CSV or HTML under another name): open it in Excel and save it as .xlsx.',
    ),
  encrypted: () =>
    new HtxError(
      'xlsx-encrypted',
      'Sổ này được bảo vệ bằng mật khẩu nên không đọc được: hãy mở bằng Excel, bỏ mật khẩu mở tệp rồi lưu lại.',
      'This workbook is protected with a password and cannot be read: open it in Excel, remove the password and save it again.',
    ),
  legacyXls: () =>
    new HtxError(
      'xlsx-legacy-xls',
      'Đây là tệp Excel kiểu cũ (.xls): hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
      'This is a file of the old Excel format (.xls): open it in Excel and save it as .xlsx.',
    ),
  binary: () =>
    new HtxError(
      'xlsx-binary',
      'Đây là sổ Excel dạng nhị phân (.xlsb): hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
      'This is a binary workbook (.xlsb): open it in Excel and save it as .xlsx.',
    ),
  damaged: (reason: string, cause?: unknown) =>
    new HtxError(
      'xlsx-damaged',
      'Sổ này bị hỏng hoặc tải về chưa đủ: hãy lấy lại bản khác, hoặc mở bằng Excel để Excel sửa rồi lưu lại.',
      'This workbook is damaged or incomplete: get another copy, or let Excel repair it and save it again.',
      { reason },
      { cause },
    ),
  noWorkbook: () =>
    new HtxError(
      'xlsx-no-workbook',
      'Tệp nén này không chứa sổ Excel nào: hãy chọn đúng tệp .xlsx.',
      'This archive holds no Excel workbook: choose the right .xlsx file.',
    ),
  brokenXml: (part: string, cause: unknown) =>
    new HtxError(
      'xlsx-broken-xml',
      `Sổ này bị hỏng ở phần "${part}": hãy mở bằng Excel để Excel sửa rồi lưu lại.`,
      `This workbook is damaged in its part "${part}": let Excel repair it and save it again.`,
      { part, reason: String(cause) },
      { cause },
    ),
  tooLarge: (limit: string) =>
    new HtxError(
      'xlsx-too-large',
      'Sổ này khi giải nén lớn bất thường nên không được mở: hãy kiểm tra nguồn gốc của tệp hoặc tách sổ thành nhiều tệp nhỏ hơn.',
      'This workbook is unusually large when unpacked and was not opened: check where the file came from, or split it.',
      { limit },
    ),
} as const;
