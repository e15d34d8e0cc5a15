import type { Day } from '../plan/period';
import { evidenceParts } from './evidenceParts';
import type { Evidence, Summary } from './Summary';

/** The summary as `htx report --json` prints it; the shape is promised to scripts. */
export interface SummaryJson {
  /** Name of the report sheet. */
  readonly sheet: string;
  /** Days as "2020-01-01". */
  readonly period: { readonly from: string; readonly to: string; readonly label: string };
  readonly indicators: readonly IndicatorJson[];
  readonly narrative: string;
  readonly notes: readonly string[];
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
}

/** `others` only where a register is kept in several sheets. */
export interface EvidenceJson {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly others?: readonly EvidenceJson[];
}

/** The figures, the text and the notes of a summary, without what only the sheet needs. */
export function summaryAsJson({ sheetName, period, indicators, narrative, notes }: Summary): SummaryJson {
  return {
    sheet: sheetName,
    period: { from: isoDay(period.from), to: isoDay(period.to), label: period.label },
    indicators: indicators.map(({ id, label, unit, plan, actual, percent, evidence }) => ({
      id,
      label,
      unit,
      plan,
      actual,
      percent,
      evidence: evidenceJson(evidence),
    })),
    narrative,
    notes,
  };
}

function evidenceJson(evidence: Evidence | null): EvidenceJson | null {
  const [first, ...others] = evidenceParts(evidence).map(({ sheet, rows }) => ({ sheet, rows }));
  if (!first) return null;
  return others.length > 0 ? { ...first, others } : first;
}

function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
