import { createReport, showPane, toHtxError } from '../excel';
import { tellPane } from './paneMessages';
import { today } from './today';

/** "Tạo báo cáo": writes the report without the pane; opens the pane only to say what went wrong. */
export async function createReportCommand(): Promise<void> {
  try {
    const { sheetName } = await createReport({ today: today() });
    tellPane({ kind: 'reported', sheetName });
  } catch (error) {
    tellPane({ kind: 'error', error: toHtxError(error) });
    await showPane();
  }
}
