import type { Period } from '../../plan/period';
import type { Register } from '../../register/Register';
import type { ReportSettings } from '../ReportSettings';
import type { Breakdown } from './Breakdown';
import { breakdownColumns } from './breakdownColumns';
import { buildBreakdown } from './buildBreakdown';

/** The cooperatives by sector, and by district where the register has districts, else by commune. */
export function breakdownsOf(
  registers: readonly Register[],
  period: Period,
  settings: Pick<ReportSettings, 'countCreditFunds' | 'countUnions'>,
): readonly Breakdown[] {
  const columns = breakdownColumns(settings);
  const hasDistricts = registers.some(
    (register) => register.sheet.role === 'cooperatives' && register.column('district') !== undefined,
  );
  return [
    buildBreakdown('sector', columns, registers, period),
    buildBreakdown(hasDistricts ? 'district' : 'commune', columns, registers, period),
  ].filter(({ rows }) => rows.length > 0);
}
