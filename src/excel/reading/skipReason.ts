import type { Bilingual } from '../../core/register/Register';
import type { SkippedSheet } from './WorkbookReading';

const REASONS: Readonly<Record<SkippedSheet['cause'], Bilingual>> = {
  'very-hidden': {
    vi: 'sheet ẩn sâu (chỉ mở được bằng VBA) nên không đọc',
    en: 'the sheet is very hidden (only VBA can show it), so it was not read',
  },
  empty: { vi: 'sheet trống', en: 'the sheet is empty' },
  report: { vi: 'báo cáo do HTX lập', en: 'a report that HTX wrote' },
  issues: { vi: 'danh sách vấn đề do HTX lập', en: 'a list of issues that HTX wrote' },
};

/** A sentence for a sheet that was not read. */
export function skipReason(cause: SkippedSheet['cause']): Bilingual {
  return REASONS[cause];
}
