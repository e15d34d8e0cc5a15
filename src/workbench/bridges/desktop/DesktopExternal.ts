import type { Host } from '../../host/Host';
import { OFFICE_ERROR } from '../../host/HostAnswer';
import type { AppCommand, HostChannel, RichApiMessage } from '../../host/HostChannel';
import { EVENT, isKnownEvent, METHOD, NOT_SUPPORTED, REQUEST_BODY, REQUEST_FLAGS } from '../dispatchIds';
import { hostInfo } from '../hostInfo';
import { desktopContext, type DesktopContext } from './desktopContext';
import { safeArray, type SafeArray } from './safeArray';

type Callback = (result: SafeArray | number) => void;
type EventHandler = (dispatchId: number, payload: SafeArray) => void;

/** What stands in `window.external` of an add-in on the desktop. */
export class DesktopExternal implements HostChannel {
  readonly #handlers = new Map<number, EventHandler>();

  constructor(private readonly host: Host) {}

  readonly GetHostInfo = (): string => hostInfo({ platform: 'Win32', version: '16.01', locale: this.host.locale });

  readonly GetLoggingAllowed = (): boolean => false;

  readonly GetContext = (): DesktopContext => desktopContext(this.host);

  readonly Execute = (dispatchId: number, params: readonly unknown[], callback: Callback): void => {
    switch (dispatchId) {
      case METHOD.executeRichApi:
        void this.#executeRichApi(params[0] as readonly unknown[], callback);
        return;
      case METHOD.getFileProperties:
        callback(safeArray(OFFICE_ERROR.none, safeArray(this.host.workbook.fileName)));
        return;
      case METHOD.commandCompleted:
        this.host.commandCompleted(String(params[0]), Number(params[1]));
        callback(safeArray(OFFICE_ERROR.none));
        return;
      default:
        callback(NOT_SUPPORTED);
    }
  };

  readonly RegisterEvent = (dispatchId: number, _target: string, handler: EventHandler, callback: Callback): void => {
    if (!isKnownEvent(dispatchId)) {
      callback(NOT_SUPPORTED);
      return;
    }
    this.#handlers.set(dispatchId, handler);
    callback(OFFICE_ERROR.none);
  };

  readonly UnregisterEvent = (dispatchId: number, _target: string, callback: Callback): void => {
    this.#handlers.delete(dispatchId);
    callback(OFFICE_ERROR.none);
  };

  sendMessages(messages: readonly RichApiMessage[]): void {
    const entries = messages.map((message) => safeArray(...message));
    this.#handlers.get(EVENT.richApiMessage)?.(EVENT.richApiMessage, safeArray(...entries));
  }

  sendSelectionChanged(): void {
    this.#handlers.get(EVENT.documentSelectionChanged)?.(EVENT.documentSelectionChanged, safeArray());
  }

  sendCommand({ id, functionName, event }: AppCommand): void {
    this.#handlers.get(EVENT.appCommandInvoked)?.(EVENT.appCommandInvoked, safeArray(id, functionName, event));
  }

  async #executeRichApi(request: readonly unknown[], callback: Callback): Promise<void> {
    const { errorCode, body } = await this.host.execute(String(request[REQUEST_BODY]), Number(request[REQUEST_FLAGS]));
    callback(errorCode === OFFICE_ERROR.none ? safeArray(OFFICE_ERROR.none, 200, safeArray(), body) : errorCode);
  }
}
