import { useEffect } from 'react';
import { usePane } from './PaneContext';
import type { ReportInput } from './useReportInput';

/** What the user says about the report; what the workbook keeps of it is read when something shows it. */
export function useReportChoices(): ReportInput {
  const { reportInput } = usePane().workbook;
  const { load } = reportInput;
  useEffect(() => void load(), [load]);
  return reportInput;
}
