import type { Host } from '../host/Host';

/** What the page offers on its own `window.htx`: to the pane's frame, which finds its host here, and to tests. */
export interface WorkbenchHandle {
  /** The host of the workbook that is open now. */
  readonly host: Host;
}

declare global {
  interface Window {
    htx?: WorkbenchHandle;
  }
}
