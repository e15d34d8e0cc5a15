import type { SheetLayout } from '../../core/report/SheetLayout';
import type { Summary } from '../../core/report/Summary';

/** The report before it is written. */
export interface ReportPreview {
  readonly summary: Summary;
  readonly layout: SheetLayout;
}
