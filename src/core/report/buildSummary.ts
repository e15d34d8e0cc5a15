import { findTargets, type FindTargetsOptions } from '../plan/findTargets';
import type { IndicatorDefinition } from '../plan/IndicatorDefinition';
import { INDICATORS } from '../plan/indicators';
import type { Period } from '../plan/period';
import type { Register } from '../register/Register';
import { agencyIn } from './agencyIn';
import { buildIndicator } from './buildIndicator';
import { comparisonBase } from './comparison/comparisonBase';
import { findEarlier } from './comparison/findEarlier';
import { writeNarrative } from './narrative/writeNarrative';
import { DEFAULT_SETTINGS, type ReportSettings } from './ReportSettings';
import type { Summary } from './Summary';
import { sheetNameOf, titleOf } from './title';
import { writeNotes } from './writeNotes';

export interface SummaryInput extends FindTargetsOptions {
  /** Every sheet of the workbook, opened; those that are no registers are named in the notes. */
  readonly registers: readonly Register[];
  readonly period: Period;
  /** The lines of the table; default: those of the half-year review. */
  readonly definitions?: readonly IndicatorDefinition[];
  readonly settings?: Partial<ReportSettings>;
  /** Figures that the user typed, by id of the indicator; they stand in place of what was counted. */
  readonly manual?: Readonly<Record<string, number>>;
  /** The sheets of the workbook of the year before, to count the same period in. */
  readonly previous?: readonly Register[];
  /** Figures of the same period of the year before that the user typed, by id of the indicator. */
  readonly samePeriod?: Readonly<Record<string, number>>;
  /** The user says that figures from before the merger of provinces are summed over the old ones. */
  readonly isConverted?: boolean;
}

/** The half-year summary of a workbook: everything that the sheet, the preview, the text and the JSON show. */
export function buildSummary(input: SummaryInput): Summary {
  const { registers, period, definitions = INDICATORS, manual = {} } = input;
  const settings = { ...DEFAULT_SETTINGS, ...input.settings };
  const findings = findTargets(definitions, registers, period, input);
  const agency = settings.agency === '' ? agencyIn(registers) : settings.agency;
  const { previous = [], samePeriod: typed = {}, isConverted = false } = input;
  const earlier = findEarlier({ definitions, registers, previous, typed, period });
  const base = comparisonBase(period, { agency, isConverted });
  const measured = definitions.map((definition, index) =>
    buildIndicator({
      definition,
      position: index + 1,
      registers,
      period,
      findings,
      manual: manual[definition.id],
      earlier: earlier.get(definition.id),
      base,
    }),
  );
  const indicators = measured.map(({ indicator }) => indicator);
  return {
    sheetName: sheetNameOf(period),
    period,
    title: titleOf(period),
    agency,
    indicators,
    narrative: writeNarrative({ indicators, registers, period, agency, settings }),
    notes: writeNotes({ measured, findings, registers, period, base: earlier.size > 0 ? base : null }),
  };
}
