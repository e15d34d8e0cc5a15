import { applyDefinitionChanges } from '../plan/definitions/applyDefinitionChanges';
import type { DefinitionChanges } from '../plan/definitions/DefinitionChanges';
import { findTargets, type FindTargetsOptions } from '../plan/findTargets';
import type { IndicatorDefinition } from '../plan/IndicatorDefinition';
import { ordinals } from '../plan/ordinals';
import type { Period } from '../plan/period';
import { templateNamed, type TemplateName } from '../plan/templates/templateNamed';
import type { Register } from '../register/Register';
import { agencyIn } from './agencyIn';
import { breakdownsOf } from './breakdown/breakdownsOf';
import { buildIndicator } from './buildIndicator';
import { comparisonBase } from './comparison/comparisonBase';
import { findEarlier } from './comparison/findEarlier';
import { writeNarrative } from './narrative/writeNarrative';
import { reconcile } from './reconcile/reconcile';
import { DEFAULT_SETTINGS, type ReportSettings } from './ReportSettings';
import type { Summary } from './Summary';
import { sheetNameOf, titleOf } from './title';
import { writeNotes } from './writeNotes';

export interface SummaryInput extends FindTargetsOptions {
  /** Every sheet of the workbook, opened; those that are no registers are named in the notes. */
  readonly registers: readonly Register[];
  readonly period: Period;
  /** Default: C, the Alliance's own half-year work. */
  readonly template?: TemplateName;
  /** The lines of the table; default: those of the template. */
  readonly definitions?: readonly IndicatorDefinition[];
  /** What the user has changed about the lines of the template. */
  readonly changes?: DefinitionChanges;
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
  const { registers, period, template = 'C', manual = {} } = input;
  const settings = { ...DEFAULT_SETTINGS, ...input.settings };
  const definitions =
    input.definitions ?? applyDefinitionChanges(templateNamed(template, settings), input.changes ?? {});
  const numbers = ordinals(definitions);
  const findings = findTargets(definitions, registers, period, input);
  const agency = settings.agency === '' ? agencyIn(registers) : settings.agency;
  const { previous = [], samePeriod: typed = {}, isConverted = false } = input;
  const earlier = findEarlier({ definitions, registers, previous, typed, period });
  const base = comparisonBase(period, { agency, isConverted });
  const measured = definitions.map((definition, index) =>
    buildIndicator({
      definition,
      ordinal: numbers[index] ?? String(index + 1),
      registers,
      period,
      findings,
      manual: manual[definition.id],
      earlier: earlier.figures.get(definition.id),
      base,
    }),
  );
  const indicators = measured.map(({ indicator }) => indicator);
  const breakdowns = template === 'B' && !input.definitions ? breakdownsOf(registers, period, settings) : [];
  const toCheck = reconcile({ indicators, definitions, registers, period, breakdowns });
  return {
    sheetName: sheetNameOf(period),
    period,
    title: titleOf(period),
    agency,
    indicators,
    narrative: writeNarrative({ indicators, registers, period, agency, settings }),
    notes: [
      ...writeNotes({
        measured,
        findings,
        registers,
        previous,
        earlierTables: earlier.tables,
        period,
        base: earlier.figures.size > 0 ? base : null,
      }),
      ...membershipNote(template, settings),
      ...new Set(breakdowns.flatMap(({ notes }) => notes)),
      ...new Set(toCheck.map(({ message }) => `Cần kiểm tra: ${message}`)),
    ],
    findings: toCheck,
    plans: findings.sheets,
    ...(breakdowns.length > 0 && { breakdowns }),
  };
}

/** Whether credit funds and unions are in "tổng số HTX" is a choice that differs from province to province. */
function membershipNote(template: TemplateName, { countCreditFunds, countUnions }: ReportSettings): string[] {
  if (template === 'C') return [];
  const says = (isIn: boolean): string => (isIn ? 'có tính' : 'không tính');
  return [`Tổng số HTX ${says(countCreditFunds)} quỹ tín dụng nhân dân, ${says(countUnions)} liên hiệp HTX.`];
}
