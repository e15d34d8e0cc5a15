import { WebBridge } from '../../bridges/web/WebBridge';
import type { Host } from '../../host/Host';

/**
 * Connects a frame that has no page yet with the host by messages, as Excel on the web does. The add-in is served from
 * the page's own address: office.js trusts no other host name.
 *
 * @returns ends the connection
 */
export function connectByMessages(frame: HTMLIFrameElement, host: Host): () => void {
  const bridge = new WebBridge(host, { hostOrigin: location.origin, addInOrigin: location.origin });
  frame.name = bridge.frameName;
  return bridge.listen(window, () => frame.contentWindow);
}
