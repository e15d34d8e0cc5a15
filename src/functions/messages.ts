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
  shapes: {
    vi: 'Các vùng có kích thước khác nhau: hãy chọn các vùng cùng số dòng và số cột.',
    en: 'The ranges differ in size: choose ranges with the same number of rows and columns.',
  },
} as const;
