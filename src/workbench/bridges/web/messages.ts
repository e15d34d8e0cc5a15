/** What Office.js on the web posts to its host, as JSON text. */
export interface WebRequest {
  readonly _messageType: typeof MESSAGE.request;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What the host posts back: the result of a call, or an event. */
export interface WebResponse {
  readonly _messageType: typeof MESSAGE.response;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: number;
  readonly _serializerVersion: 1;
}

export const MESSAGE = { request: 0, response: 1 } as const;

export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

export const RESPONSE_TYPE = { result: 0, event: 1 } as const;

export const CALL_RESULT = { ok: 0, failed: -2 } as const;

/** The request in the data of a `message` event, or `undefined` when it is something else: pages receive all sorts of messages. */
export function parseWebRequest(data: unknown): WebRequest | undefined {
  if (typeof data !== 'string' || !data.startsWith('{')) return undefined;
  let message: Partial<WebRequest>;
  try {
    message = JSON.parse(data) as Partial<WebRequest>;
  } catch {
    // Another script's text; not ours to judge.
    return undefined;
  }
  const isRequest =
    message._messageType === MESSAGE.request &&
    typeof message._actionName === 'string' &&
    typeof message._conversationId === 'string' &&
    typeof message._correlationId === 'number';
  return isRequest ? (message as WebRequest) : undefined;
}
