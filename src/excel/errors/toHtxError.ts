import { HtxError } from '../../core/errors';
import { excelErrors } from './excelErrors';
import { isOfficeError, technicalDetail } from './technicalDetail';

type Details = Readonly<Record<string, unknown>>;

const BY_CODE: Readonly<Record<string, (details: Details) => HtxError>> = {
  InvalidOperationInCellEditMode: excelErrors.cellEditMode,
  EditModeError: excelErrors.cellEditMode,
  AccessDenied: excelErrors.protectedSheet,
  RequestPayloadSizeLimitExceeded: excelErrors.payload,
  ResponsePayloadSizeLimitExceeded: excelErrors.payload,
  ItemNotFound: excelErrors.notFound,
  InvalidReference: excelErrors.notFound,
  ApiNotFound: excelErrors.tooOld,
  ApiNotAvailable: excelErrors.tooOld,
  ConnectionFailure: excelErrors.offline,
  RequestAborted: excelErrors.offline,
  ServiceUnavailable: excelErrors.offline,
  Timeout: excelErrors.offline,
  ActivityLimitReached: excelErrors.offline,
};

/**
 * The sentence for whatever was thrown while talking to Excel, with the
 * technical detail kept apart. An HtxError passes as it is.
 */
export function toHtxError(error: unknown): HtxError {
  if (error instanceof HtxError) return error;
  if (isOfficeError(error)) {
    const translate = BY_CODE[error.code] ?? excelErrors.unknown;
    return withCause(translate(technicalDetail(error)), error);
  }
  const message = error instanceof Error ? error.message : String(error);
  return withCause(excelErrors.unknown({ message }), error);
}

/** Whether a request or its answer was too large: smaller pieces may do. */
export function isPayloadError(error: unknown): boolean {
  return isOfficeError(error) && error.code.endsWith('PayloadSizeLimitExceeded');
}

function withCause(error: HtxError, cause: unknown): HtxError {
  return new HtxError(error.code, error.message, error.english, error.details, { cause });
}
