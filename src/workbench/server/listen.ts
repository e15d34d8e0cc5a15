import type { Server } from 'node:http';
import { HtxError } from '../../core/errors';

/** How many ports are tried after the first before giving up. */
const TRIES = 50;

export interface PortWish {
  readonly port: number;
  /** Take the next free port when this one is taken. */
  readonly orNext: boolean;
}

/**
 * Listens on this machine only and gives the port; port 0 is any free one.
 * @throws HtxError `port-taken`.
 */
export async function listen(server: Server, { port, orNext }: PortWish): Promise<number> {
  for (let candidate = port; candidate <= Math.min(port + TRIES, 65_535); candidate += 1) {
    if (await tryPort(server, candidate)) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : candidate;
    }
    if (!orNext) break;
  }
  throw new HtxError(
    'port-taken',
    `Cổng ${port} đang được dùng: hãy chọn cổng khác bằng --port.`,
    `Port ${port} is in use: choose another one with --port.`,
    { port },
  );
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off('listening', onListening);
      // Ports that only the administrator may open are as good as taken.
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const onListening = (): void => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError).once('listening', onListening).listen(port, '127.0.0.1');
  });
}
