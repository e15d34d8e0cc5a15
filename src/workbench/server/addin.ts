import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import { startServer, type RunningServer } from './startServer';
import { FOLDERS } from './workbench';

export interface AddinOptions {
  readonly port: number;
  /** The folder with `localhost.crt` and `localhost.key` that this machine trusts. */
  readonly certificates: string;
}

/** Serves dist/addin over https for a real Excel on this machine: just the files, as any web server would. */
export async function serveAddin({ port, certificates }: AddinOptions): Promise<RunningServer> {
  const cert = await readFile(join(certificates, 'localhost.crt'), 'utf8');
  const key = await readFile(join(certificates, 'localhost.key'), 'utf8');
  const files = sirv(FOLDERS.addin, { etag: true });
  return startServer((request, response) => files(request, response), {
    port,
    orNext: false,
    certificate: { cert, key },
  });
}
