import type { Host } from '../../host/Host';
import { DesktopExternal } from './DesktopExternal';

/** A page's window, as far as the bridge needs it. */
export interface BridgedWindow {
  external?: unknown;
}

/**
 * Makes `window` the page of an add-in that runs in Excel on the desktop: to be
 * called before office.js is loaded there, in jsdom or in a browser, over plain
 * http. One page at a time: the page before loses its connection.
 *
 * In a page that sits in an iframe of the same origin, the script in front of
 * office.js may call it in its parent: `parent.workbench.install(window)`.
 *
 * @returns disconnects the page, which then hears nothing more of the host
 */
export function installDesktopBridge(window: BridgedWindow, host: Host): () => void {
  const external = new DesktopExternal(host);
  // Browsers have a `window.external` of their own, which is read-only.
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
  return host.connect(external);
}
