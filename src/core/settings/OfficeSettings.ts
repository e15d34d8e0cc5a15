import type { DefinitionChanges } from '../plan/definitions/DefinitionChanges';
import type { TemplateName } from '../plan/templates/templateNamed';
import type { ReportSettings } from '../report/ReportSettings';
import type { RuleSettings } from '../rules/RuleSettings';

/**
 * What an office decides once and uses in every workbook of its own. Nothing
 * of one workbook is in it: no figures, no sheets, no name of a person, and no
 * date of one report.
 */
export interface OfficeSettings {
  /** What is absent has its default. */
  readonly report: Partial<Omit<ReportSettings, OfOneReport>>;
  readonly rules: RuleSettings;
  readonly choices: {
    /** `null`: the default one. */
    readonly template: TemplateName | null;
    readonly definitions: Readonly<Partial<Record<Exclude<TemplateName, 'B'>, DefinitionChanges>>>;
    readonly countedRows: boolean;
  };
}

/** Settings of the report that belong to one report or one person. */
export type OfOneReport = 'signerName' | 'date';
