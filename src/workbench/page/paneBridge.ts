import { installDesktopBridge } from '../bridges/desktop/installDesktopBridge';
import type {} from './WorkbenchHandle';

// Runs in the pane's frame before office.js: offers the host, which lives in the page around the frame, to the library.
const handle = window.parent.htx;
if (!handle) throw new Error('The pane is not inside the workbench page');
installDesktopBridge(window, handle.host);
