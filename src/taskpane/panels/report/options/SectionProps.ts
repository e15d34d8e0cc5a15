import type { ReportChoices } from '../../../port/ReportPort';
import type { ReportInput } from '../../../state/useReportInput';

/** What each section of the options gets. */
export interface SectionProps {
  readonly input: ReportInput;
  readonly choices: ReportChoices;
  /** Keeps a choice; resolves to whether that worked. */
  readonly onChange: (change: Partial<ReportChoices>) => Promise<boolean>;
}
