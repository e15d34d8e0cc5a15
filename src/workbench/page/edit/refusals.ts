import { HtxError } from '../../../core/errors';

/** What the grid refuses, as Excel does, each with its sentence. */
export const refusals = {
  protectedSheet: (sheet: string) =>
    new HtxError(
      'sheet-protected',
      `Sheet “${sheet}” đang được bảo vệ: hãy bỏ bảo vệ trong Excel rồi mới sửa được ô này.`,
      `The sheet “${sheet}” is protected: unprotect it in Excel before you change this cell.`,
      { sheet },
    ),
  partOfArray: () =>
    new HtxError(
      'part-of-array',
      'Không sửa được một phần của công thức mảng: hãy chọn cả vùng của công thức đó.',
      'Part of an array formula cannot be changed: select all of its cells.',
    ),
  brokenFormula: (text: string) =>
    new HtxError(
      'broken-formula',
      `Công thức “${text}” chưa viết xong hoặc sai dấu ngoặc; ô vẫn như cũ. Muốn nhập thành chữ, hãy gõ dấu ' ở đầu.`,
      `The formula “${text}” is unfinished or its brackets do not match; the cell stays as it was. Begin with ' to enter it as text.`,
      { text },
    ),
} as const;
