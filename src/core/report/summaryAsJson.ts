import type { TargetVerdict } from '../plan/judgeTarget';
import type { Target } from '../plan/target';
import { isoDay } from '../vietnamese/isoDay';
import type { Breakdown } from './breakdown/Breakdown';
import { evidenceParts } from './evidenceParts';
import type { Evidence, Summary } from './Summary';

/** The summary as `htx report --json` prints it; the shape is promised to scripts. */
export interface SummaryJson {
  /** Name of the report sheet. */
  readonly sheet: string;
  /** Days as "2020-01-01". */
  readonly period: { readonly from: string; readonly to: string; readonly label: string };
  readonly indicators: readonly IndicatorJson[];
  /** Only in the template that has them. */
  readonly breakdowns?: readonly BreakdownJson[];
  readonly narrative: string;
  readonly notes: readonly string[];
}

export interface BreakdownJson {
  readonly title: string;
  /** Figures by id of the column. */
  readonly rows: readonly { readonly label: string; readonly values: Readonly<Record<string, number | null>> }[];
  readonly totals: Readonly<Record<string, number | null>>;
}

export interface IndicatorJson {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly plan: number | string | null;
  readonly actual: number | null;
  /** A ratio: 0.8 for 80%. */
  readonly percent: number | null;
  readonly evidence: EvidenceJson | null;
  readonly verdict: TargetVerdict | null;
  /** `plan` as understood; `null` where there is none. */
  readonly target: TargetJson | null;
  /** What it was a year earlier. */
  readonly samePeriod: number | null;
  /** (actual − samePeriod) / samePeriod as a ratio. */
  readonly growth: number | null;
}

export interface TargetJson {
  readonly min: number | null;
  readonly max: number | null;
  /** "=" for a figure, "-" for a range, else the bound. */
  readonly operator: '=' | '-' | '>=' | '>' | '<=' | '<';
}

/** `others` only where a register is kept in several sheets. */
export interface EvidenceJson {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly others?: readonly EvidenceJson[];
}

/** The figures, the text and the notes of a summary, without what only the sheet needs. */
export function summaryAsJson({ sheetName, period, indicators, breakdowns, narrative, notes }: Summary): SummaryJson {
  return {
    sheet: sheetName,
    period: { from: isoDay(period.from), to: isoDay(period.to), label: period.label },
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      label: indicator.label,
      unit: indicator.unit,
      plan: indicator.plan,
      actual: indicator.actual,
      percent: indicator.percent,
      evidence: evidenceJson(indicator.evidence),
      verdict: indicator.verdict ?? null,
      target: indicator.target && targetJson(indicator.target),
      samePeriod: indicator.comparison?.samePeriod ?? null,
      growth: indicator.comparison?.growth ?? null,
    })),
    ...(breakdowns && { breakdowns: breakdowns.map(breakdownJson) }),
    narrative,
    notes,
  };
}

function breakdownJson({ title, columns, rows, totals }: Breakdown): BreakdownJson {
  const byColumn = (values: readonly (number | null)[]): Record<string, number | null> =>
    Object.fromEntries(columns.map(({ id }, index) => [id, values[index] ?? null]));
  return {
    title,
    rows: rows.map(({ label, values }) => ({ label, values: byColumn(values) })),
    totals: byColumn(totals),
  };
}

function evidenceJson(evidence: Evidence | null): EvidenceJson | null {
  const [first, ...others] = evidenceParts(evidence).map(({ sheet, rows }) => ({ sheet, rows }));
  if (!first) return null;
  return others.length > 0 ? { ...first, others } : first;
}

function targetJson({ minimum: min, maximum: max, strict }: Target): TargetJson {
  if (min !== null && max !== null) return { min, max, operator: min === max ? '=' : '-' };
  if (min !== null) return { min, max, operator: strict ? '>' : '>=' };
  return { min, max, operator: strict ? '<' : '<=' };
}
