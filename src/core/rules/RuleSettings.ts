import type { Severity } from './Issue';

/** How a workbook wants a rule to be; what is absent is as the rule has it. */
export interface RuleSetting {
  readonly off?: boolean;
  readonly severity?: Severity;
  /** What may differ without being reported, in the rule's own measure: a sum, a ratio, a number of days. */
  readonly tolerance?: number;
}

/** By id of the rule. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;
