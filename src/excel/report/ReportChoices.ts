import type { DefinitionChanges } from '../../core/plan/definitions/DefinitionChanges';
import type { TemplateName } from '../../core/plan/templates/templateNamed';

/** What the user decides about the contents of the report; kept in the workbook. */
export interface ReportChoices {
  /** As `parsePeriod` reads it ("2020-H1"); `null`: the one that the workbook's dates suggest. */
  readonly period: string | null;
  readonly template: TemplateName;
  /** What is changed about the lines of a template; the breakdown (B) has none. */
  readonly definitions: Readonly<Partial<Record<Exclude<TemplateName, 'B'>, DefinitionChanges>>>;
  /** Typed figures, by id of the indicator; they stand in place of what was counted. */
  readonly manual: Readonly<Record<string, number>>;
  /** Typed figures of the same period of the year before, by id of the indicator. */
  readonly samePeriod: Readonly<Record<string, number>>;
  /** Names of the sheets of this workbook that hold the year before: compared with, and not counted in this period. */
  readonly previousSheets: readonly string[];
  /** The earlier figures are summed over the provinces that were merged. */
  readonly isConverted: boolean;
  /** The years of plans that name none, by sheet. */
  readonly planYears: Readonly<Record<string, number>>;
  /** Write a second sheet that lists the counted rows. */
  readonly countedRows: boolean;
}
