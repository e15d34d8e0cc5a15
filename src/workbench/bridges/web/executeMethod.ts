import { readSettings, writeSettings } from '../../host/documentSettings';
import type { Host } from '../../host/Host';
import { OFFICE_ERROR } from '../../host/HostAnswer';
import { METHOD, NOT_SUPPORTED, REQUEST_BODY, REQUEST_FLAGS } from '../dispatchIds';

/** A call of the common API as the web library packs it. */
interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** A rich-API request. */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [name: string, json: string])[] };
  /** The arguments of other methods, by position. */
  readonly [position: number]: unknown;
}

type Payload = Readonly<Record<string, unknown>>;

/** Calls a method of the common API; the result is what goes back as data. */
export async function executeMethod(host: Host, data: unknown): Promise<Payload> {
  const call = data as MethodCall;
  switch (call.DdaMethod.DispatchId) {
    case METHOD.executeRichApi:
      return executeRichApi(host, call.ArrayData ?? []);
    case METHOD.loadSettings:
      return done({ Properties: { Settings: readSettings(host.workbook).map(([Name, Value]) => ({ Name, Value })) } });
    case METHOD.saveSettings:
      writeSettings(host.workbook, call.DdaSettingsMethod?.Properties ?? []);
      return done();
    case METHOD.getFileProperties:
      return done({ 0: { 1: host.workbook.fileName } });
    case METHOD.commandCompleted:
      host.commandCompleted(String(call[0]), Number(call[1]));
      return done();
    default:
      return answer(NOT_SUPPORTED);
  }
}

async function executeRichApi(host: Host, request: readonly unknown[]): Promise<Payload> {
  const { errorCode, body } = await host.execute(String(request[REQUEST_BODY]), Number(request[REQUEST_FLAGS]));
  return errorCode === OFFICE_ERROR.none ? done({ Data: [200, [], body] }) : answer(errorCode);
}

const answer = (error: number, payload: Payload = {}): Payload => ({ Version: 1, Error: error, ...payload });

const done = (payload: Payload = {}): Payload => answer(OFFICE_ERROR.none, payload);
