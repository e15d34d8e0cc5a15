import type { Severity } from '../Issue';

export interface IssueSheetTexts {
  readonly title: string;
  readonly headers: readonly string[];
  readonly severities: Readonly<Record<Severity, string>>;
  readonly none: string;
}

/** What stands on the sheet of issues. The severity is a word and not a colour alone. */
export const ISSUE_SHEET_TEXTS: Readonly<Record<'vi' | 'en', IssueSheetTexts>> = {
  vi: {
    title: 'DANH SÁCH NỘI DUNG CẦN KIỂM TRA, SỬA TRONG SỔ',
    headers: [
      'TT',
      'Mức độ',
      'Sheet',
      'Ô',
      'Đơn vị',
      'Nội dung',
      'Loại',
      'Đang ghi',
      'Gợi ý sửa',
      'Ghi chú của đơn vị',
    ],
    severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
    none: 'Không thấy nội dung nào cần sửa.',
  },
  en: {
    title: 'WHAT IS TO BE CHECKED AND MENDED IN THE WORKBOOK',
    headers: [
      'No.',
      'Severity',
      'Sheet',
      'Cell',
      'Unit',
      'What',
      'Kind',
      'Stands there',
      'Suggested',
      'Notes of the unit',
    ],
    severities: { error: 'Error', warning: 'Warning', info: 'Info' },
    none: 'Nothing was found that is to be mended.',
  },
};
