import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Certificate } from './certificate';
import { listen, type PortWish } from './listen';

export interface RunningServer {
  /** With a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Ends open connections too. */
  close(): Promise<void>;
}

export interface ServerOptions extends PortWish {
  /** Serves over https; without it over http. */
  readonly certificate?: Certificate;
}

/** Serves on 127.0.0.1. Over https the address says `localhost`, which is the name in every certificate here. */
export async function startServer(
  handler: RequestListener,
  { certificate, ...wish }: ServerOptions,
): Promise<RunningServer> {
  const server: Server = certificate ? createSecureServer({ ...certificate }, handler) : createServer(handler);
  const port = await listen(server, wish);
  return {
    url: certificate ? `https://localhost:${port}/` : `http://127.0.0.1:${port}/`,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
