import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { isOwnHost } from './isOwnHost';
import { paneHtml, type PaneHtml } from './paneHtml';

export interface ServedWorkbook {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface Served {
  /** What the page opens first. */
  readonly opened: ServedWorkbook;
  /** What "Sổ mẫu" opens. */
  readonly sample: ServedWorkbook;
  /** Whether the pane finds its host through a script before office.js, or, over https, by messages alone. */
  readonly bridge: 'desktop' | 'web';
}

/** The folders that the workbench is served from. */
export interface ServedFolders {
  readonly workbench: string;
  readonly addin: string;
  readonly officeJs: string;
}

/** Nothing is loaded from, or sent to, any other place; the page's own elements set their styles. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Answers the workbench page, the add-in in its frame, office.js and the two workbooks. */
export function createHandler(served: Served, folders: ServedFolders): RequestListener {
  const pane = join(folders.addin, 'taskpane.html');
  const page = sirv(folders.workbench, { dev: true, etag: true, setHeaders: (res) => setPolicy(res, PAGE_POLICY) });
  const addin = sirv(folders.addin, { dev: true, etag: true });
  // Office keeps the icons of an add-in: they are the one thing that must not say "no-cache".
  const icons = existsSync(join(folders.addin, 'assets')) ? sirv(join(folders.addin, 'assets'), { etag: true }) : addin;
  const officeJs = sirv(folders.officeJs, { etag: true });

  return (request, response) => {
    if (!isOwnHost(request.headers.host)) return end(response, 403, 'Only for this machine.');
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Only GET.');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    const path = pathOf(request);
    if (path === undefined) return end(response, 400, 'No such address.');
    const below = (prefix: string, answer: ReturnType<typeof sirv>): void => {
      request.url = path.slice(prefix.length);
      answer(request, response, () => end(response, 404, 'Not found.'));
    };
    if (path === '/file') return sendWorkbook(response, served.opened);
    if (path === '/sample') return sendWorkbook(response, served.sample);
    if (path === '/addin/taskpane.html') return sendPane(response, pane, served.bridge);
    if (path.startsWith('/addin/assets/')) return below('/addin/assets', icons);
    if (path.startsWith('/addin/')) return below('/addin', addin);
    if (path.startsWith('/office-js/')) return below('/office-js', officeJs);
    below('', page);
  };
}

function sendPane(response: ServerResponse, file: string, bridge: Served['bridge']): void {
  if (!existsSync(file)) return end(response, 404, 'dist/addin is not built.');
  let pane: PaneHtml;
  try {
    pane = paneHtml(readFileSync(file, 'utf8'), bridge === 'desktop' ? { bridge: '/pane-bridge.js' } : {});
  } catch (error) {
    // Shown where the pane should be: whoever changed the page sees why it is not there.
    return end(response, 500, String(error));
  }
  const { html, policy } = pane;
  setPolicy(response, `${policy}; frame-ancestors 'self'`);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(html);
}

function sendWorkbook(response: ServerResponse, { fileName, bytes }: ServedWorkbook): void {
  response.setHeader('Content-Type', XLSX);
  response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`);
  response.setHeader('Cache-Control', 'no-store');
  response.end(bytes);
}

function setPolicy(response: ServerResponse, policy: string): void {
  response.setHeader('Content-Security-Policy', policy);
}

function end(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(text);
}

/** The path without `..`, which the URL parser resolves, written out or encoded; `undefined` for what is no path. */
function pathOf({ url = '' }: IncomingMessage): string | undefined {
  return url.startsWith('/') ? new URL(`http://localhost${url}`).pathname : undefined;
}
