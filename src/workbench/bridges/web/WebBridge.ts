import type { Host } from '../../host/Host';
import type { AppCommand, HostChannel, RichApiMessage } from '../../host/HostChannel';
import { EVENT, isKnownEvent, NOT_SUPPORTED } from '../dispatchIds';
import { hostInfo } from '../hostInfo';
import { executeMethod } from './executeMethod';
import {
  ACTION_TYPE,
  CALL_RESULT,
  MESSAGE,
  parseWebRequest,
  RESPONSE_TYPE,
  type WebRequest,
  type WebResponse,
} from './messages';
import { webContext } from './webContext';

/** The window of the add-in's iframe, as far as the bridge needs it. */
export interface MessageTarget {
  postMessage(message: string, targetOrigin: string): void;
}

/** The page that the iframe stands in. */
export interface MessageSource {
  addEventListener(type: 'message', listener: (event: IncomingMessage) => void): void;
  removeEventListener(type: 'message', listener: (event: IncomingMessage) => void): void;
}

/** A `MessageEvent`. */
export interface IncomingMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

export interface WebBridgeOptions {
  /** Of the page that the iframe stands in. Office.js trusts it only over https and on the add-in's own host name; the port may differ. */
  readonly hostOrigin: string;
  /** Of the add-in; messages from elsewhere are not heard. */
  readonly addInOrigin: string;
}

interface Registration {
  readonly actionName: string;
  readonly correlationId: number;
}

const ADD_IN_ID = 'htx-workbench';

/**
 * Excel on the web around an iframe: nothing is injected into the add-in, which
 * finds its host by the name of its frame and talks to it by messages.
 *
 *     const bridge = new WebBridge(host, { hostOrigin: location.origin, addInOrigin });
 *     iframe.name = bridge.frameName; // before the add-in is loaded
 *     const stop = bridge.listen(window, () => iframe.contentWindow);
 *     iframe.src = `${addInOrigin}/taskpane.html`;
 *
 * The add-in counts as connected from its first question on; reloading the
 * frame connects it anew.
 */
export class WebBridge implements HostChannel {
  readonly #conversationId = crypto.randomUUID();
  readonly #registrations = new Map<number, Registration>();
  #target: MessageTarget | undefined;
  #disconnect: (() => void) | undefined;

  constructor(
    private readonly host: Host,
    private readonly options: WebBridgeOptions,
  ) {}

  /** The `name` of the iframe. */
  get frameName(): string {
    return JSON.stringify({
      baseFrameName: ADD_IN_ID,
      hostInfo: hostInfo({ platform: 'Web', version: '16.00', locale: this.host.locale }),
      xdmInfo: [this.#conversationId, ADD_IN_ID, this.options.hostOrigin].join('|'),
      serializerVersion: 1,
    });
  }

  /**
   * Begins to hear the add-in in the frame.
   *
   * @param frame gives the iframe's window, which changes when the iframe is replaced
   * @returns ends the bridge
   */
  listen(page: MessageSource, frame: () => MessageTarget | null): () => void {
    const listener = (event: IncomingMessage): void => {
      const target = frame();
      const isAddIn = target !== null && event.source === target && event.origin === this.options.addInOrigin;
      const request = isAddIn ? parseWebRequest(event.data) : undefined;
      if (!target || request?._conversationId !== this.#conversationId) return;
      this.#target = target;
      this.#handle(request).catch((error: unknown) => {
        this.host.failures.push({ error, request: String(event.data) });
        this.#reply(request, null, CALL_RESULT.failed);
      });
    };
    page.addEventListener('message', listener);
    return () => {
      page.removeEventListener('message', listener);
      this.#disconnect?.();
    };
  }

  sendMessages(messages: readonly RichApiMessage[]): void {
    this.#sendEvent(EVENT.richApiMessage, { ArrayData: messages });
  }

  sendSelectionChanged(): void {
    this.#sendEvent(EVENT.documentSelectionChanged, {});
  }

  sendCommand({ id, functionName, event }: AppCommand): void {
    this.#sendEvent(EVENT.appCommandInvoked, { 0: id, 1: functionName, 2: event });
  }

  async #handle(request: WebRequest): Promise<void> {
    switch (request._actionType) {
      case ACTION_TYPE.registerEvent:
        return this.#register(request);
      case ACTION_TYPE.unregisterEvent:
        this.#registrations.delete(dispatchIdOf(request));
        return this.#reply(request, { Error: 0 });
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#registrations.clear();
        this.#disconnect = this.host.connect(this);
        return this.#reply(request, webContext(this.host, ADD_IN_ID));
      // Key strokes that leave the pane and the like: nothing here depends on them.
      case 'ContextActivationManager_notifyHost':
        return this.#reply(request, null);
      case 'executeMethod':
        return this.#reply(request, await executeMethod(this.host, request._data));
      default:
        return this.#reply(request, null, CALL_RESULT.failed);
    }
  }

  #register(request: WebRequest): void {
    const dispatchId = dispatchIdOf(request);
    if (!isKnownEvent(dispatchId)) return this.#reply(request, { Error: NOT_SUPPORTED });
    const { _actionName: actionName, _correlationId: correlationId } = request;
    this.#registrations.set(dispatchId, { actionName, correlationId });
    this.#reply(request, { Error: 0 });
  }

  #sendEvent(dispatchId: number, data: unknown): void {
    const registration = this.#registrations.get(dispatchId);
    if (registration) this.#post(registration, data, CALL_RESULT.ok, RESPONSE_TYPE.event);
  }

  #reply(request: WebRequest, data: unknown, errorCode: number = CALL_RESULT.ok): void {
    const { _actionName: actionName, _correlationId: correlationId } = request;
    this.#post({ actionName, correlationId }, data, errorCode, RESPONSE_TYPE.result);
  }

  #post({ actionName, correlationId }: Registration, data: unknown, errorCode: number, responseType: number): void {
    const message: WebResponse = {
      _messageType: MESSAGE.response,
      _actionName: actionName,
      _conversationId: this.#conversationId,
      _correlationId: correlationId,
      _origin: this.options.hostOrigin,
      _data: data,
      _errorCode: errorCode,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.#target?.postMessage(JSON.stringify(message), this.options.addInOrigin);
  }
}

const dispatchIdOf = (request: WebRequest): number => (request._data as { readonly eventDispId: number }).eventDispId;
