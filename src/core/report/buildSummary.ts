import { findTargets, type FindTargetsOptions } from '../plan/findTargets';
import type { IndicatorDefinition } from '../plan/IndicatorDefinition';
import { INDICATORS } from '../plan/indicators';
import type { Period } from '../plan/period';
import type { Register } from '../register/Register';
import { agencyIn } from './agencyIn';
import { buildIndicator } from './buildIndicator';
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
}

/** The half-year summary of a workbook: everything that the sheet, the preview, the text and the JSON show. */
export function buildSummary(input: SummaryInput): Summary {
  const { registers, period, definitions = INDICATORS, manual = {} } = input;
  const settings = { ...DEFAULT_SETTINGS, ...input.settings };
  const findings = findTargets(definitions, registers, period, input);
  const measured = definitions.map((definition, index) =>
    buildIndicator({
      definition,
      position: index + 1,
      registers,
      period,
      findings,
      manual: manual[definition.id],
    }),
  );
  const indicators = measured.map(({ indicator }) => indicator);
  const agency = settings.agency === '' ? agencyIn(registers) : settings.agency;
  return {
    sheetName: sheetNameOf(period),
    period,
    title: titleOf(period),
    agency,
    indicators,
    narrative: writeNarrative({ indicators, registers, period, agency, settings }),
    notes: writeNotes({ measured, findings, registers, period }),
  };
}
