import type { RichApiError } from '../protocol/RichApiError';
import type { WireResponse } from '../protocol/wire';

/** What a bridge sends back for a rich-API request. */
export interface HostAnswer {
  /** The number of an Office.js error, or 0: the request was run, and `body` says what came of it. */
  readonly errorCode: OfficeErrorCode;
  /** JSON text of the response; empty when there is an error code. */
  readonly body: string;
}

/** Errors by which Excel refuses a request as a whole, before or after it was run. */
export const OFFICE_ERROR = {
  none: 0,
  internalError: 5001,
  /** Office.js makes it InvalidOperationInCellEditMode. */
  cellEditMode: 5004,
  shuttingDown: 5005,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

export type OfficeErrorCode = (typeof OFFICE_ERROR)[keyof typeof OFFICE_ERROR];

export const refusal = (errorCode: OfficeErrorCode): HostAnswer => ({ errorCode, body: '' });

/** The request failed as a whole, by an error of the API. */
export function errorAnswer(error: RichApiError): HostAnswer {
  const { code, message, location, status } = error;
  return answerOf({
    Results: [],
    TraceIds: [],
    // No action of the batch is to blame.
    Error: { Code: code, Message: message, Location: location, HttpStatusCode: status, ActionIndex: -1 },
  });
}

export const answerOf = (response: WireResponse): HostAnswer => ({
  errorCode: OFFICE_ERROR.none,
  body: JSON.stringify(response),
});
