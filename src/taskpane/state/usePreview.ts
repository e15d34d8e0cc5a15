import { useEffect } from 'react';
import type { ReportPreview } from '../port/ExcelPort';
import { usePane } from './PaneContext';
import type { TaskControl } from './Task';

/** The report as it would be written: made when a place that shows it opens, and again for another period. */
export function usePreview(): TaskControl<ReportPreview> {
  const { workbook } = usePane();
  const { ensurePreview, preview } = workbook;
  useEffect(() => {
    void ensurePreview();
  }, [ensurePreview]);
  return preview;
}
