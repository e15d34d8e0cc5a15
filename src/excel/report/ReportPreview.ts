import type { ReportChange } from '../../core/report/changes/changesAgainst';
import type { SheetLayout } from '../../core/report/SheetLayout';
import type { Summary } from '../../core/report/Summary';

/** The report before it is written. */
export interface ReportPreview {
  readonly summary: Summary;
  readonly layout: SheetLayout;
  /** What would change against the earlier sheet of HTX of that name; absent where there is none to compare with. */
  readonly changes?: readonly ReportChange[];
}
