import { associateCommand, showPane, toHtxError, whenReady } from '../excel';
import { checkCommand } from './checkCommand';
import { createReportCommand } from './createReportCommand';
import { tellPane } from './paneMessages';

/** The buttons of the ribbon, by the names in the manifest. */
const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  createReport: createReportCommand,
  check: checkCommand,
  showPane,
};

/** Ties the ribbon's buttons to their work, as soon as Office.js is there. */
export async function associateCommands(): Promise<void> {
  try {
    await whenReady();
    for (const [name, run] of Object.entries(COMMANDS)) associateCommand(name, run);
  } catch (error) {
    tellPane({ kind: 'error', error: toHtxError(error) });
  }
}

void associateCommands();
