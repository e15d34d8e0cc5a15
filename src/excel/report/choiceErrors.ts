import { HtxError } from '../../core/errors';

/** Why a choice about the report is not kept: each with its code and one sentence. */
export const choiceErrors = {
  period: (text: string) =>
    new HtxError(
      'period-unknown',
      `Không hiểu kỳ báo cáo "${text}": hãy viết như 2020-H1, 6T/2020, Q2/2020 hoặc 2020.`,
      `The period "${text}" is not understood: write it like 2020-H1, 6T/2020, Q2/2020 or 2020.`,
      { text },
    ),
  figure: (id: string) =>
    new HtxError(
      'figure-unusable',
      `Số điền tay của chỉ tiêu “${id}” không phải là một số dùng được: hãy điền lại.`,
      `What was typed for “${id}” is no number that can be used: type it again.`,
      { id },
    ),
  year: (sheet: string) =>
    new HtxError(
      'year-unusable',
      `Năm của kế hoạch ở sheet “${sheet}” phải là một năm từ 1900 đến 2200: hãy điền lại.`,
      `The year of the plan in the sheet “${sheet}” must lie between 1900 and 2200: type it again.`,
      { sheet },
    ),
  sheet: (sheet: string) =>
    new HtxError(
      'unknown-sheet',
      `Sổ không có sheet “${sheet}” để lấy số liệu năm trước: hãy đọc lại sổ rồi chọn lại.`,
      `The workbook has no sheet “${sheet}” to take last year's figures from: read it again and choose again.`,
      { sheet },
    ),
  template: (template: string) =>
    new HtxError(
      'template-unknown',
      `Không có mẫu báo cáo “${template}”: hãy chọn A, B hoặc C.`,
      `There is no template “${template}”: choose A, B or C.`,
      { template },
    ),
} as const;
