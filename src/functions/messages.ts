import type { Bilingual } from '../core/register/Register';

/** What the functions say beside `#VALUE!` and `#N/A`; no other error can carry a message. */
export const messages = {
  noPlan: {
    vi: 'Chưa có kế hoạch (ô kế hoạch trống hoặc bằng 0): hãy điền chỉ tiêu rồi tính lại.',
    en: 'There is no plan (the cell is empty or zero): enter the target first.',
  },
  notANumber: (text: string): Bilingual => ({
    vi: `"${text}" không phải là số: hãy sửa ô này thành số.`,
    en: `"${text}" is not a number: correct the cell.`,
  }),
  notATarget: (text: string): Bilingual => ({
    vi: `Không đọc được chỉ tiêu "${text}": hãy viết như 20, "10 - 15" hoặc "ít nhất 3".`,
    en: `The target "${text}" cannot be read: write it like 20, "10 - 15" or "ít nhất 3".`,
  }),
  ambiguous: (text: string, readings: readonly string[]): Bilingual => ({
    vi: `"${text}" có thể là ${readings.join(' hoặc ')}: hãy sửa ô cho rõ.`,
    en: `"${text}" may be ${readings.join(' or ')}: make the cell unambiguous.`,
  }),
  onlyLimit: (text: string): Bilingual => ({
    vi: `Chỉ tiêu "${text}" chỉ là mức trần, không tính được tỷ lệ hoàn thành.`,
    en: `The target "${text}" is only a limit: there is no share of it to reach.`,
  }),
  notAShare: (text: string): Bilingual => ({
    vi: `"${text}" không phải là một phần từ 0 đến 1 (0% đến 100%): hãy sửa, ví dụ 0,5 khi đã qua nửa năm.`,
    en: `"${text}" is no share from 0 to 1 (0% to 100%): correct it, such as 0.5 after half a year.`,
  }),
  noPaceOfShare: {
    vi: 'Chỉ tiêu là tỷ lệ %, không chia theo tháng được.',
    en: 'The target is a percentage, which is not made up month by month.',
  },
  yearIsOver: {
    vi: 'Đã hết năm mà chưa đạt kế hoạch: không còn tháng nào để thực hiện.',
    en: 'The year is over and the plan is not reached: no month is left.',
  },
  nothingToCompare: {
    vi: 'Không so sánh được: cùng kỳ trống, bằng 0 hoặc âm. Hãy ghi số tuyệt đối thay cho tỷ lệ.',
    en: 'Not comparable: the same period is empty, zero or negative. State the figures instead of a rate.',
  },
  notDigits: (text: string): Bilingual => ({
    vi: `"${text}" không phải là số chữ số thập phân: hãy ghi số nguyên từ 0 đến 6.`,
    en: `"${text}" is no number of decimals: enter a whole number from 0 to 6.`,
  }),
  notADate: (text: string): Bilingual => ({
    vi: `"${text}" không phải là ngày: hãy ghi như 05/07/2020.`,
    en: `"${text}" is not a date: write it like 05/07/2020.`,
  }),
  noDay: (text: string): Bilingual => ({
    vi: `"${text}" không có ngày cụ thể: hãy điền đủ ngày, tháng, năm.`,
    en: `"${text}" names no day: enter day, month and year.`,
  }),
  noHalf: (text: string): Bilingual => ({
    vi: `"${text}" không cho biết nửa năm nào: hãy điền thêm tháng.`,
    en: `"${text}" does not say which half of the year: enter the month.`,
  }),
  wideDate: (text: string, period: string): Bilingual => ({
    vi: `"${text}" chỉ có một phần nằm trong ${period}: hãy điền đủ ngày, tháng, năm.`,
    en: `Only a part of "${text}" lies in the period (${period}): enter day, month and year.`,
  }),
  notAPeriod: (text: string): Bilingual => ({
    vi: `Không đọc được kỳ "${text}": hãy ghi như "6T/2020", "Q2/2020", "2020", hoặc chọn hai ô ngày đầu và ngày cuối.`,
    en: `The period "${text}" cannot be read: write it like "6T/2020", "Q2/2020", "2020", or choose two cells with its first and last day.`,
  }),
  inRow: (row: number, why: string): Bilingual => ({
    vi: `Chưa đếm được, dòng ${row} của vùng: ${why}`,
    en: `Not counted, row ${row} of the range: ${why}`,
  }),
  keyWithoutKeys: {
    vi: 'Thiếu vùng hoặc thiếu giá trị để lọc: hãy điền cả hai, hoặc bỏ cả hai.',
    en: 'The range or the value to select by is missing: give both or neither.',
  },
  checkDigit: (code: string): Bilingual => ({
    vi: `${code} sai chữ số kiểm tra: hãy đối chiếu với giấy chứng nhận.`,
    en: `${code} has a wrong check digit: compare it with the certificate.`,
  }),
  personalId: (text: string): Bilingual => ({
    vi: `"${text}" có 12 chữ số, là số định danh cá nhân chứ không phải mã số thuế của đơn vị.`,
    en: `"${text}" has 12 digits: the identity number of a person, not the tax code of a unit.`,
  }),
  notATaxCode: (text: string): Bilingual => ({
    vi: `"${text}" không phải là mã số thuế: mã có 10 chữ số, hoặc 10 chữ số, dấu gạch và 3 chữ số.`,
    en: `"${text}" is no tax code: a code has 10 digits, or 10, a dash and 3.`,
  }),
  noneAlike: (text: string): Bilingual => ({
    vi: `Không có tên nào giống "${text}".`,
    en: `No name is like "${text}".`,
  }),
  lettersLost: (text: string): Bilingual => ({
    vi: `Đọc được "${text}" nhưng có chữ đã mất (thường là ư): hãy gõ lại cho đủ.`,
    en: `It reads "${text}", with letters lost (mostly ư): type it anew.`,
  }),
  notARole: (text: string): Bilingual => ({
    vi: `Không có loại bảng "${text}": hãy ghi HTX, tổ hợp tác, liên hiệp HTX, quỹ tín dụng, hoạt động, vốn vay, công trình hoặc kế hoạch.`,
    en: `There is no kind of table "${text}": write cooperatives, groups, unions, creditFunds, activities, loans, works or plan.`,
  }),
  noTable: {
    vi: 'Không nhận ra bảng nào: hãy chọn vùng có cả dòng tiêu đề.',
    en: 'No table was recognised: choose a range with its header row.',
  },
  noRole: {
    vi: 'Chưa rõ bảng này là danh sách gì: hãy thêm loại bảng, ví dụ "HTX".',
    en: 'It is not clear what this table lists: add the kind, such as "cooperatives".',
  },
  oneCell: {
    vi: 'Chỗ này chỉ nhận một ô, không nhận một vùng.',
    en: 'One cell is wanted here, not a range.',
  },
  shapes: {
    vi: 'Các vùng có kích thước khác nhau: hãy chọn các vùng cùng số dòng và số cột.',
    en: 'The ranges differ in size: choose ranges with the same number of rows and columns.',
  },
} as const;
