import type { Rule } from './engine/Rule';
import { groupCodeMissing } from './group-code-missing/groupCodeMissing';
import { membersBelow2012Minimum } from './members-below-2012-minimum/membersBelow2012Minimum';
import { membersBelowMinimum } from './members-below-minimum/membersBelowMinimum';
import { nameMissing } from './name-missing/nameMissing';
import { taxCodeCheckDigit } from './tax-code-check-digit/taxCodeCheckDigit';
import { taxCodeDuplicate } from './tax-code-duplicate/taxCodeDuplicate';
import { taxCodeFormat } from './tax-code-format/taxCodeFormat';
import { taxCodeMissing } from './tax-code-missing/taxCodeMissing';

/** Every rule, the graver first: in this order the pane lists them. */
export const RULES: readonly Rule[] = [
  membersBelowMinimum,
  nameMissing,
  taxCodeDuplicate,
  taxCodeCheckDigit,
  taxCodeFormat,
  taxCodeMissing,
  groupCodeMissing,
  membersBelow2012Minimum,
];

/** The rule with this id, `undefined` if there is none (any more). */
export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
