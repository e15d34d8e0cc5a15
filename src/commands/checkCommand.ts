import { showPane } from '../excel';
import { tellPane } from './paneMessages';

/** "Kiểm tra": opens the pane, which runs the check and shows its progress. */
export async function checkCommand(): Promise<void> {
  tellPane({ kind: 'check' });
  await showPane();
}
