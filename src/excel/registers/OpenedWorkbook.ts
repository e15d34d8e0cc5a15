import type { RecognisedSheet, Register } from '../../core/register/Register';
import type { WorkbookReading } from '../reading/WorkbookReading';

/** A workbook that was read and understood. */
export interface OpenedWorkbook {
  readonly reading: WorkbookReading;
  /** Every sheet, in the order of the tabs, those included that were not read. */
  readonly sheets: readonly RecognisedSheet[];
  /** The sheets that were read, with their records. */
  readonly registers: readonly Register[];
}
