import type { Rule } from './engine/Rule';
import { nameMissing } from './name-missing/nameMissing';

/** Every rule, the graver first: in this order the pane lists them. */
export const RULES: readonly Rule[] = [nameMissing];

/** The rule with this id, `undefined` if there is none (any more). */
export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
