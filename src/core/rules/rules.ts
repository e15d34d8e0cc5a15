import type { Rule } from './engine/Rule';
import { certificateBeforeFounding } from './certificate-before-founding/certificateBeforeFounding';
import { dateAmbiguous } from './date-ambiguous/dateAmbiguous';
import { dateAsText } from './date-as-text/dateAsText';
import { dateFuture } from './date-future/dateFuture';
import { dateUnreadable } from './date-unreadable/dateUnreadable';
import { dateYearOnly } from './date-year-only/dateYearOnly';
import { dissolvedBeforeFounded } from './dissolved-before-founded/dissolvedBeforeFounded';
import { groupCodeMissing } from './group-code-missing/groupCodeMissing';
import { membersBelow2012Minimum } from './members-below-2012-minimum/membersBelow2012Minimum';
import { membersBelowMinimum } from './members-below-minimum/membersBelowMinimum';
import { nameMissing } from './name-missing/nameMissing';
import { numberAsText } from './number-as-text/numberAsText';
import { numberNegative } from './number-negative/numberNegative';
import { numberUnreadable } from './number-unreadable/numberUnreadable';
import { taxCodeCheckDigit } from './tax-code-check-digit/taxCodeCheckDigit';
import { taxCodeDuplicate } from './tax-code-duplicate/taxCodeDuplicate';
import { taxCodeFormat } from './tax-code-format/taxCodeFormat';
import { taxCodeMissing } from './tax-code-missing/taxCodeMissing';

/** Every rule, the graver first: in this order the pane lists them. */
export const RULES: readonly Rule[] = [
  dateFuture,
  dateUnreadable,
  dissolvedBeforeFounded,
  membersBelowMinimum,
  nameMissing,
  numberNegative,
  numberUnreadable,
  taxCodeDuplicate,
  certificateBeforeFounding,
  dateAmbiguous,
  dateAsText,
  numberAsText,
  taxCodeCheckDigit,
  taxCodeFormat,
  taxCodeMissing,
  dateYearOnly,
  groupCodeMissing,
  membersBelow2012Minimum,
];

/** The rule with this id, `undefined` if there is none (any more). */
export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
