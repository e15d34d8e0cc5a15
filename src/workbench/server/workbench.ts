import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { readWorkbookFile } from '../cli/files';
import { buildSample } from '../sample/buildSample';
import { writeXlsx } from '../workbook/xlsx/writeXlsx';
import { selfSignedCertificate } from './certificate';
import { createHandler, type ServedFolders, type ServedWorkbook } from './createHandler';
import { startServer, type RunningServer } from './startServer';

const ROOT = join(__dirname, '../../..');

export const FOLDERS: ServedFolders = {
  workbench: join(ROOT, 'dist/workbench'),
  addin: join(ROOT, 'dist/addin'),
  officeJs: join(ROOT, 'node_modules/@microsoft/office-js/dist'),
};

export interface WorkbenchOptions {
  /** The workbook that the page opens first; the sample without it. */
  readonly opened?: ServedWorkbook | undefined;
  readonly port: number;
  readonly orNextPort: boolean;
  /** Serves over https with a certificate of its own: the pane then gets nothing injected. */
  readonly https: boolean;
}

/** Serves the workbench page with the add-in beside it. */
export async function serveWorkbench({ opened, port, orNextPort, https }: WorkbenchOptions): Promise<RunningServer> {
  const sample = sampleFile();
  const handler = createHandler({ opened: opened ?? sample, sample, bridge: https ? 'web' : 'desktop' }, FOLDERS);
  return startServer(handler, {
    port,
    orNext: orNextPort,
    ...(https && { certificate: await selfSignedCertificate() }),
  });
}

/**
 * A workbook from disk, read once to see that it is one.
 * @throws HtxError as `readWorkbookFile`.
 */
export async function openForServing(cwd: string, path: string): Promise<ServedWorkbook> {
  await readWorkbookFile(cwd, path);
  return { fileName: basename(path), bytes: await readFile(resolve(cwd, path)) };
}

function sampleFile(): ServedWorkbook {
  const workbook = buildSample();
  return { fileName: workbook.fileName, bytes: writeXlsx(workbook) };
}
