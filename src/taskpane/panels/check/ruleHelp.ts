import { ruleById } from '../../../core/rules/rules';
import type { Language } from '../../../locales/Texts';

/** What a rule is called and why it matters. */
export interface RuleHelp {
  readonly title: string;
  /** Empty where there is nothing more to say than the issue's own message. */
  readonly explanation: string;
  /** The law or decree; empty where there is none. */
  readonly source: string;
}

/** The help of a rule; a rule that is not known (any more) is called by its id. */
export function ruleHelp(id: string, language: Language): RuleHelp {
  const rule = ruleById(id);
  if (!rule) return { title: id, explanation: '', source: '' };
  return { title: rule.title[language], explanation: rule.explanation[language], source: rule.source ?? '' };
}
