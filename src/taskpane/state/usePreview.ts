import { useEffect } from 'react';
import type { ReportPreview } from '../port/ExcelPort';
import { usePane } from './PaneContext';
import type { TaskControl } from './Task';

/**
 * The report as it would be written: made when a place that shows it opens,
 * and again when another one was asked for.
 *
 * @param isHeld while the user is still choosing what it is to be
 */
export function usePreview(isHeld = false): TaskControl<ReportPreview> {
  const { workbook } = usePane();
  const { ensurePreview, preview } = workbook;
  useEffect(() => {
    if (!isHeld) void ensurePreview();
  }, [ensurePreview, isHeld]);
  return preview;
}
