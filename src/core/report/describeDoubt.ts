import type { Doubt, RowDoubt } from '../plan/Measurement';
import { fieldName } from './fieldName';
import { rowRanges } from './rowRanges';

const REASONS: Readonly<Record<RowDoubt, string>> = {
  'date-empty': 'không có ngày',
  'date-unclear': 'ngày không đọc được chắc chắn',
  'date-wide': 'ngày chỉ ghi tháng hoặc năm, không rõ có thuộc kỳ báo cáo không',
  'kind-unclear': 'nội dung không rõ thuộc loại nào',
  'status-empty': 'chưa ghi tình trạng hoạt động',
  'status-unclear': 'tình trạng hoạt động không đọc được chắc chắn',
  'amount-empty': 'chưa ghi số lượng hoặc số tiền',
  'amount-unclear': 'số lượng hoặc số tiền không đọc được chắc chắn',
  duplicate: 'trùng với dòng đã tính',
};

/** Why rows of a sheet do not count, as one clause: "chưa tính 2 dòng, không có ngày (dòng 12, 15)". */
export function describeDoubt(doubt: Doubt, rows: readonly number[]): string {
  if (typeof doubt === 'string') return `chưa tính ${rows.length} dòng, ${REASONS[doubt]} (${rowRanges(rows)})`;
  if ('missing' in doubt) return `chưa tính được vì không thấy cột “${fieldName(doubt.missing)}”`;
  return `chưa tính được vì cột “${doubt.unitless}” không ghi đơn vị tiền (đồng, triệu đồng…)`;
}
