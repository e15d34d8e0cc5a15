import type { PlanDoubt, PlanDoubtKind, PlanSheet } from '../plan/PlanFindings';
import { rowRanges } from './rowRanges';

const REASONS: Readonly<Record<PlanDoubtKind, string>> = {
  narrower: 'có thể chỉ nói về một phần của chỉ tiêu này',
  'several-kinds': 'gộp nhiều loại hình (HTX, tổ hợp tác…) trong một chỉ tiêu',
  'kind-missing': 'không ghi rõ là HTX hay tổ hợp tác',
  'unit-missing': 'không ghi đơn vị tính',
  'unit-differs': 'tính theo đơn vị khác',
  accents: 'viết không dấu',
  'target-unclear': 'ghi chỉ tiêu không đọc được chắc chắn',
  'several-rows': 'trùng nội dung với dòng khác nhưng khác chỉ tiêu',
};

/** Why rows of the plan were not set against a line of the table; one clause for each. */
export function describePlanDoubts(doubts: readonly PlanDoubt[]): string {
  const clauses = doubts.map(
    ({ sheet, row, label, why }) => `sheet ${sheet}, ${rowRanges([row])} “${label}” ${REASONS[why]}`,
  );
  return `Chưa đối chiếu kế hoạch: ${clauses.join('; ')}`;
}

/** What happened to a sheet of targets, one sentence; `year` is the year of the report. */
export function describePlanSheet({ sheet, use, years, isTold = false }: PlanSheet, year: number): string {
  const told = isTold ? ' (năm do người dùng điền)' : '';
  switch (use) {
    case 'used':
      return `Kế hoạch năm ${year} lấy từ sheet “${sheet}”${told}.`;
    case 'other-year':
      return `Không dùng sheet “${sheet}” vì là kế hoạch năm ${years.join(', ')}${told}, không phải năm ${year}.`;
    case 'year-missing':
      return `Không dùng sheet “${sheet}” vì không ghi kế hoạch của năm nào: hãy ghi năm vào tiêu đề hoặc tên sheet.`;
    case 'year-unclear':
      return `Không dùng sheet “${sheet}” vì ghi nhiều năm (${years.join(', ')}): hãy ghi rõ kế hoạch của năm nào.`;
    case 'several-years':
      return `Không dùng sheet “${sheet}” vì là kế hoạch nhiều năm.`;
    case 'elsewhere':
      return `Không dùng sheet “${sheet}” vì sổ làm việc này đã có kế hoạch năm ${year}.`;
    case 'targets-missing':
      return `Không lấy được kế hoạch từ sheet “${sheet}” vì chưa rõ cột nào là kế hoạch của năm ${year}: hãy chọn cột ở mục Sổ, hoặc ghi tiêu đề cột như “Kế hoạch năm ${year}”.`;
    case 'has-results':
      return `Không lấy kế hoạch từ sheet “${sheet}” vì đó là bảng kết quả.`;
  }
}
