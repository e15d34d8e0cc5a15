import type { ReportChange } from '../../core/report/changes/changesAgainst';
import type { CountedRow } from '../../core/report/counted/countedRows';
import type { ReportSettings } from '../../core/report/ReportSettings';
import type { SheetLayout } from '../../core/report/SheetLayout';
import type { Summary } from '../../core/report/Summary';

/** The report before it is written. */
export interface ReportPreview {
  readonly summary: Summary;
  readonly layout: SheetLayout;
  /** Those that it was made under; what is absent has its default. */
  readonly settings: Partial<ReportSettings>;
  /** The rows behind the figure of a line, by its id, as they were read for this preview; asking reads nothing again. */
  readonly rowsBehind: (indicator: string) => readonly CountedRow[];
  /** What would change against the earlier sheet of HTX of that name; absent where there is none to compare with. */
  readonly changes?: readonly ReportChange[];
  /** The sheet with HTX's own report of the same period a year earlier: to be offered among `previousSheets`. */
  readonly reportOfYearBefore?: string;
}
