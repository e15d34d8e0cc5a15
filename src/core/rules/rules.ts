import type { Rule } from './engine/Rule';
import { bodyMerged } from './body-merged/bodyMerged';
import { capitalMissing } from './capital-missing/capitalMissing';
import { certificateBeforeFounding } from './certificate-before-founding/certificateBeforeFounding';
import { communeUnknown } from './commune-unknown/communeUnknown';
import { dateAmbiguous } from './date-ambiguous/dateAmbiguous';
import { dateAsText } from './date-as-text/dateAsText';
import { dateFuture } from './date-future/dateFuture';
import { dateUnreadable } from './date-unreadable/dateUnreadable';
import { dateYearOnly } from './date-year-only/dateYearOnly';
import { dissolvedBeforeFounded } from './dissolved-before-founded/dissolvedBeforeFounded';
import { districtAbolished } from './district-abolished/districtAbolished';
import { figureInconsistent } from './figure-inconsistent/figureInconsistent';
import { groupCodeMissing } from './group-code-missing/groupCodeMissing';
import { legacyEncoding } from './legacy-encoding/legacyEncoding';
import { membersBelow2012Minimum } from './members-below-2012-minimum/membersBelow2012Minimum';
import { membersBelowMinimum } from './members-below-minimum/membersBelowMinimum';
import { nameConfusable } from './name-confusable/nameConfusable';
import { nameDuplicate } from './name-duplicate/nameDuplicate';
import { nameMissing } from './name-missing/nameMissing';
import { numberAsText } from './number-as-text/numberAsText';
import { numberNegative } from './number-negative/numberNegative';
import { numberUnreadable } from './number-unreadable/numberUnreadable';
import { partsExceedTotal } from './parts-exceed-total/partsExceedTotal';
import { partsTotalMismatch } from './parts-total-mismatch/partsTotalMismatch';
import { personalIdMalformed } from './personal-id-malformed/personalIdMalformed';
import { phoneMalformed } from './phone-malformed/phoneMalformed';
import { ratingMissing } from './rating-missing/ratingMissing';
import { rowBlank } from './row-blank/rowBlank';
import { statusUnknown } from './status-unknown/statusUnknown';
import { taxCodeCheckDigit } from './tax-code-check-digit/taxCodeCheckDigit';
import { taxCodeDuplicate } from './tax-code-duplicate/taxCodeDuplicate';
import { taxCodeFormat } from './tax-code-format/taxCodeFormat';
import { taxCodeMissing } from './tax-code-missing/taxCodeMissing';
import { totalRowMismatch } from './total-row-mismatch/totalRowMismatch';
import { unicodeDecomposed } from './unicode-decomposed/unicodeDecomposed';
import { unitSlip } from './unit-slip/unitSlip';
import { whitespace } from './whitespace/whitespace';
import { wrongLetter } from './wrong-letter/wrongLetter';

/** Every rule, the graver first: in this order the pane lists them. */
export const RULES: readonly Rule[] = [
  dateFuture,
  dateUnreadable,
  dissolvedBeforeFounded,
  membersBelowMinimum,
  nameMissing,
  numberNegative,
  numberUnreadable,
  partsExceedTotal,
  partsTotalMismatch,
  taxCodeDuplicate,
  totalRowMismatch,
  capitalMissing,
  certificateBeforeFounding,
  communeUnknown,
  dateAmbiguous,
  dateAsText,
  figureInconsistent,
  nameConfusable,
  nameDuplicate,
  numberAsText,
  personalIdMalformed,
  phoneMalformed,
  statusUnknown,
  taxCodeCheckDigit,
  taxCodeFormat,
  taxCodeMissing,
  unitSlip,
  bodyMerged,
  dateYearOnly,
  districtAbolished,
  groupCodeMissing,
  legacyEncoding,
  membersBelow2012Minimum,
  ratingMissing,
  rowBlank,
  unicodeDecomposed,
  whitespace,
  wrongLetter,
];

/** The rule with this id, `undefined` if there is none (any more). */
export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
