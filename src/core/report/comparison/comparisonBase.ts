import { MERGED_ON, provinceNamed } from '../../law/provinces';
import type { Period } from '../../plan/period';
import { yearBefore } from '../../plan/yearBefore';
import { compareDays } from '../../vietnamese/day';
import { provinceOf } from '../agencyIn';

export interface BarrierOptions {
  /** As the headings or the settings name it. */
  readonly agency: string | null;
  /** The user says that the earlier figures are summed over the provinces that were merged. */
  readonly isConverted: boolean;
}

export interface ComparisonBase {
  /** Why a period cannot be set against the year before, one clause; `null` when it can. */
  readonly barrier: string | null;
  /** What the reader must know about the base, one sentence; `null` if nothing. */
  readonly note: string | null;
}

/**
 * Whether a period can be compared with the year before: since the provinces
 * were merged on 1 July 2025, figures of a merged province have no base before
 * that day, unless it was summed over the old provinces.
 */
export function comparisonBase(period: Period, { agency, isConverted }: BarrierOptions): ComparisonBase {
  const isAcross = compareDays(yearBefore(period).from, MERGED_ON) < 0 && compareDays(period.to, MERGED_ON) >= 0;
  if (!isAcross) return { barrier: null, note: null };
  const province = provinceNamed(provinceOf(agency ?? '') ?? '');
  if (province?.former.length === 1) return { barrier: null, note: null };
  const former = province ? ` (${province.former.join(', ')})` : '';
  if (isConverted) return { barrier: null, note: `Số liệu cùng kỳ đã quy đổi theo địa giới mới${former}.` };
  const barrier = province
    ? `tỉnh đã hợp nhất từ 01/7/2025${former}, số cùng kỳ chưa quy đổi theo địa giới mới`
    : 'không rõ tỉnh có thuộc diện hợp nhất từ 01/7/2025 không';
  return { barrier, note: `Không so sánh với cùng kỳ năm trước: ${barrier}.` };
}
