import type { IndicatorDefinition } from '../../plan/IndicatorDefinition';
import { measureRegisters } from '../../plan/measure';
import type { Period } from '../../plan/period';
import type { Register } from '../../register/Register';
import { formatNumber } from '../../vietnamese/formatNumber';
import { rowRanges } from '../rowRanges';
import type { Finding } from './Finding';

/** A thousand times the usual amount, or a thousandth of it: đồng for nghìn đồng, tỷ for triệu. */
const SLIP = 1000;

/** Fewer amounts show no usual one. */
const FEW = 4;

/** Amounts of money that are out of scale with their neighbours: most are written in another unit. */
export function checkAmounts(
  definitions: readonly IndicatorDefinition[],
  registers: readonly Register[],
  period: Period,
): Finding[] {
  return definitions.flatMap(({ id, label, measure }) => {
    if (measure?.amount.kind !== 'money' && measure?.amount.kind !== 'average') return [];
    return measureRegisters(measure, registers, period).flatMap(({ counted: { sheet, rows }, amounts }) => {
      const usual = median(amounts.filter((amount) => amount > 0));
      if (usual === undefined) return [];
      const odd = rows.filter((_, index) => {
        const amount = amounts[index] ?? 0;
        return amount > 0 && (amount >= usual * SLIP || amount * SLIP <= usual);
      });
      if (odd.length === 0) return [];
      const message =
        `${label}: số tiền ở sheet “${sheet}”, ${rowRanges(odd)} lệch quá xa các dòng khác ` +
        `(thường khoảng ${formatNumber(usual)} triệu đồng), có thể ghi nhầm đơn vị.`;
      return [{ check: 'amount-out-of-scale', indicator: id, message, sheet, rows: odd }] as const;
    });
  });
}

function median(amounts: readonly number[]): number | undefined {
  if (amounts.length < FEW) return undefined;
  const sorted = [...amounts].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
