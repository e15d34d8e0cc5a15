import { showPane, toHtxError } from '../excel';
import { tellPane } from './paneMessages';
import { today } from './today';

/** "Tạo báo cáo": writes the report without the pane; opens the pane only to say what went wrong. */
export async function createReportCommand(): Promise<void> {
  try {
    // Like the pane, which loads it when it is needed: the first screen does not wait for it.
    const { createReport } = await import('../excel/report/createReport');
    const { sheetName } = await createReport({ today: today() });
    tellPane({ kind: 'reported', sheetName });
  } catch (error) {
    tellPane({ kind: 'error', error: toHtxError(error) });
    await showPane();
  }
}
