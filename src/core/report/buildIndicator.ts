import type { IndicatorDefinition } from '../plan/IndicatorDefinition';
import { judgeTarget } from '../plan/judgeTarget';
import { measure } from '../plan/measure';
import type { Measurement } from '../plan/Measurement';
import type { Period } from '../plan/period';
import type { PlanFindings } from '../plan/PlanFindings';
import { targetProgress } from '../plan/targetProgress';
import type { Register } from '../register/Register';
import { compare } from './comparison/compare';
import type { ComparisonBase } from './comparison/comparisonBase';
import type { EarlierFigure } from './comparison/EarlierFigures';
import { describeDoubt } from './describeDoubt';
import { describePlanDoubts } from './describePlan';
import { gapOf } from './gap/gapOf';
import { liveFormula } from './live/liveFormula';
import type { Evidence, Indicator } from './Summary';

export interface MeasuredIndicator {
  readonly indicator: Indicator;
  /** `null` for a line that no register tells. */
  readonly measurement: Measurement | null;
}

export interface IndicatorInput {
  readonly definition: IndicatorDefinition;
  /** Its number in the table. */
  readonly ordinal: string;
  readonly registers: readonly Register[];
  readonly period: Period;
  readonly findings: PlanFindings;
  /** What the user typed for this line. */
  readonly manual: number | undefined;
  /** What it was a year earlier; absent when nothing at all is known of that time. */
  readonly earlier: EarlierFigure | undefined;
  readonly base: ComparisonBase;
}

/** One line of the table: measured, set against its target, with what the reader must know about it. */
export function buildIndicator(input: IndicatorInput): MeasuredIndicator {
  const { definition, ordinal, registers, period, findings, manual, earlier, base } = input;
  const measurement = definition.measure ? measure(definition.measure, registers, period) : null;
  const found = findings.targets.get(definition.id);
  const target = found?.target ?? null;
  const isManual = manual !== undefined;
  const actual = manual ?? measurement?.actual ?? null;
  const live =
    definition.measure && measurement && !isManual
      ? liveFormula(definition.measure, measurement, registers, period)
      : null;
  const doubts = findings.doubts.get(definition.id) ?? [];
  return {
    measurement,
    indicator: {
      id: definition.id,
      group: definition.group,
      ordinal,
      label: definition.label,
      unit: definition.unit,
      plan: found?.plan ?? null,
      target,
      actual,
      percent: targetProgress(actual, target),
      verdict: judgeTarget(actual, target, period),
      comparison: earlier ? compare(actual, earlier, base.barrier) : null,
      evidence: isManual ? null : evidenceOf(measurement),
      gap: actual === null ? gapOf(definition.measure ?? undefined, measurement, registers) : null,
      live: live && actual !== null ? live : null,
      note: [
        ...(isManual ? ['Số điền tay'] : notesOn(definition, measurement, registers)),
        ...(doubts.length > 0 ? [describePlanDoubts(doubts)] : []),
      ].join('. '),
    },
  };
}

function evidenceOf(measurement: Measurement | null): Evidence | null {
  const [first, ...others] = measurement?.counted.filter(({ rows }) => rows.length > 0) ?? [];
  if (!first) return null;
  return others.length > 0 ? { ...first, others } : first;
}

function notesOn(
  { measure: how, why }: IndicatorDefinition,
  measurement: Measurement | null,
  registers: readonly Register[],
): string[] {
  if (!how || !measurement) return [why ?? 'Chưa có sổ theo dõi: cần điền tay'];
  const sources = registers.filter(({ sheet }) => sheet.role === how.role && sheet.band !== 'unknown');
  if (sources.length === 0) return [`Không thấy ${SOURCES[how.role]} trong sổ làm việc`];
  const doubts = measurement.doubtful.map(({ sheet, doubt, rows }) => {
    const clause = describeDoubt(doubt, rows);
    return sources.length > 1 ? `sheet ${sheet} ${clause}` : clause;
  });
  if (doubts.length === 0 && measurement.actual === null) return ['Không có dòng nào có số liệu để tính'];
  return doubts.map((text) => text.charAt(0).toUpperCase() + text.slice(1));
}

const SOURCES: Readonly<Record<Register['sheet']['role'], string>> = {
  cooperatives: 'danh sách HTX',
  groups: 'danh sách tổ hợp tác',
  unions: 'danh sách liên hiệp HTX',
  creditFunds: 'danh sách quỹ tín dụng nhân dân',
  activities: 'nhật ký hoạt động',
  loans: 'danh sách vốn vay',
  works: 'danh mục công trình',
  plan: 'bảng kế hoạch',
  report: 'bảng kết quả',
  other: 'sổ nguồn',
};
