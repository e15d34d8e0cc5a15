import type { Measure, RowFilter } from '../../plan/IndicatorDefinition';
import type { Field } from '../../register/fields';
import type { Role } from '../../register/Register';
import type { EntityType } from '../../register/vocabulary';
import type { ReportSettings } from '../ReportSettings';
import type { BreakdownColumn } from './Breakdown';

export interface MeasuredColumn extends BreakdownColumn {
  readonly measure: Measure;
}

/** The columns of the breakdown of cooperatives; money in million đồng. */
export function breakdownColumns({
  countCreditFunds,
  countUnions,
}: Pick<ReportSettings, 'countCreditFunds' | 'countUnions'>): readonly MeasuredColumn[] {
  const others: EntityType[] = [
    ...(countCreditFunds ? (['creditFund'] as const) : []),
    ...(countUnions ? (['union'] as const) : []),
  ];
  const otherRoles: Role[] = [
    ...(countCreditFunds ? (['creditFunds'] as const) : []),
    ...(countUnions ? (['unions'] as const) : []),
  ];
  const filter: RowFilter = { by: 'entity', kind: 'cooperative', others };
  const common = { role: 'cooperatives', otherRoles, filter } as const;
  const rows: Measure = { ...common, date: 'founded_date', at: 'end', status: 'existing', amount: { kind: 'rows' } };
  const sum = (field: Field): Measure => ({ ...rows, amount: { kind: 'sum', field } });
  const money = (field: Field): Measure => ({ ...rows, amount: { kind: 'money', field } });
  const rated = (rating: 'good' | 'fair' | 'average' | 'weak' | 'unrated'): Measure => ({
    ...rows,
    filter: { by: 'rating', ratings: [rating], among: ['cooperative', ...others] },
  });
  return [
    { id: 'total', header: 'Tổng số', measure: rows },
    { id: 'active', header: 'Đang hoạt động', measure: { ...rows, status: 'active' } },
    { id: 'stopped', header: 'Ngừng hoạt động', measure: { ...rows, status: 'stopped' } },
    {
      id: 'founded',
      header: 'Thành lập mới',
      measure: { ...common, date: 'founded_date', amount: { kind: 'rows' } },
    },
    {
      id: 'ended',
      header: 'Giải thể',
      measure: { ...common, date: 'dissolved_date', status: 'ended', amount: { kind: 'rows' } },
    },
    { id: 'members', header: 'Thành viên', measure: sum('members_total') },
    { id: 'workers', header: 'Lao động', measure: sum('workers') },
    { id: 'capital', header: 'Vốn điều lệ', measure: money('charter_capital') },
    { id: 'revenue', header: 'Doanh thu', measure: money('revenue') },
    { id: 'profit', header: 'Lãi', measure: money('profit') },
    { id: 'good', header: 'Tốt', measure: rated('good') },
    { id: 'fair', header: 'Khá', measure: rated('fair') },
    { id: 'average', header: 'Trung bình', measure: rated('average') },
    { id: 'weak', header: 'Yếu', measure: rated('weak') },
    { id: 'unrated', header: 'Không xếp loại', measure: rated('unrated') },
  ];
}
