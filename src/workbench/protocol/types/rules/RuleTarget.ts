import type { ConditionalFormat } from '../../../workbook/ConditionalFormat';
import type { Worksheet } from '../../../workbook/Worksheet';

/** A conditional format and the sheet that has it. */
export interface RuleTarget {
  readonly sheet: Worksheet;
  readonly rule: ConditionalFormat;
}
