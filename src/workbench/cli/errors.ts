import { HtxError } from '../../core/errors';

/** The sentences of the command line's own errors, each with its code. */
export const cliErrors = {
  usage: (reason: string, usage: string) =>
    new HtxError(
      'usage',
      `Câu lệnh chưa đúng: ${reason}. Cách dùng: ${usage}`,
      `The command is not right: ${reason}. Usage: ${usage}`,
    ),
  fileMissing: (path: string) =>
    new HtxError(
      'file-missing',
      `Không tìm thấy tệp "${path}": hãy kiểm tra lại tên và thư mục.`,
      `There is no file "${path}": check its name and folder.`,
      { path },
    ),
  fileUnreadable: (path: string, cause: unknown) =>
    new HtxError(
      'file-unreadable',
      `Không đọc được "${path}": hãy kiểm tra xem đó có phải là một tệp và bạn có quyền đọc không.`,
      `"${path}" cannot be read: check that it is a file and that you may read it.`,
      { path },
      { cause },
    ),
  dates1904: (path: string) =>
    new HtxError(
      'dates-1904',
      `Sổ "${path}" đếm ngày từ năm 1904 (kiểu máy Mac cũ), HTX sẽ đọc mọi ngày lệch bốn năm: hãy mở bằng Excel, bỏ chọn “Use 1904 date system” (File → Options → Advanced), cộng 1462 vào các ô ngày rồi lưu lại.`,
      `"${path}" counts days from 1904 (as old Macs did), so HTX would read every date four years off: in Excel, untick “Use 1904 date system” (File → Options → Advanced), add 1462 to the cells with dates and save it.`,
      { path },
    ),
  outExists: (path: string) =>
    new HtxError(
      'out-exists',
      `Tệp "${path}" đã có: hãy chọn tên khác, hoặc thêm --force để ghi đè.`,
      `The file "${path}" exists: choose another name, or add --force to replace it.`,
      { path },
    ),
  outEnding: (path: string, ending: string) =>
    new HtxError(
      'out-ending',
      `Tên tệp kết quả "${path}" phải có đuôi ${ending}, với đuôi khác Office sẽ không mở: hãy đổi tên.`,
      `The name of the result "${path}" must end in ${ending}, or Office will not open it: choose such a name.`,
      { path, ending },
    ),
  outIsInput: (path: string) =>
    new HtxError(
      'out-is-input',
      `"${path}" chính là tệp đầu vào và không bao giờ bị ghi đè: hãy chọn tên khác cho tệp kết quả.`,
      `"${path}" is the input file and is never overwritten: choose another name for the result.`,
      { path },
    ),
  outUnwritable: (path: string, cause: unknown) =>
    new HtxError(
      'out-unwritable',
      `Không ghi được "${path}": hãy kiểm tra xem thư mục có tồn tại và bạn có quyền ghi không.`,
      `"${path}" cannot be written: check that its folder exists and that you may write there.`,
      { path },
      { cause },
    ),
  periodUnknown: (text: string) =>
    new HtxError(
      'period-unknown',
      `Không hiểu kỳ báo cáo "${text}": hãy viết như 2020-H1, 6T/2020, Q2/2020 hoặc 2020.`,
      `The period "${text}" is not understood: write it like 2020-H1, 6T/2020, Q2/2020 or 2020.`,
      { text },
    ),
  planUnknown: (sheet: string, plans: readonly string[]) =>
    new HtxError(
      'plan-unknown',
      plans.length === 0
        ? `Sổ không có sheet kế hoạch nào để nhận năm điền cho “${sheet}”: hãy bỏ --plan-year.`
        : `Không có sheet kế hoạch “${sheet}” để nhận năm: hãy chọn trong ${plans.map((name) => `“${name}”`).join(', ')}.`,
      plans.length === 0
        ? `The workbook has no plan that the year given for “${sheet}” could belong to: leave --plan-year out.`
        : `There is no plan in a sheet “${sheet}” to give a year: choose one of ${plans.map((name) => `“${name}”`).join(', ')}.`,
      { sheet },
    ),
  dayUnknown: (text: string) =>
    new HtxError(
      'day-unknown',
      `Không hiểu ngày "${text}": hãy viết một ngày có thật theo dạng năm-tháng-ngày, ví dụ 2026-06-30.`,
      `The day "${text}" is not understood: write a real one as year-month-day, for example 2026-06-30.`,
      { text },
    ),
} as const;
