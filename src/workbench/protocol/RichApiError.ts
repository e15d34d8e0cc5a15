/** An error as Excel answers it; the codes and sentences are those of `Excel.ErrorCodes`. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
    /** "Range.values": becomes `debugInfo.errorLocation`. */
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = 'RichApiError';
  }
}

export const itemNotFound = (): RichApiError =>
  new RichApiError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): RichApiError =>
  new RichApiError('ItemAlreadyExists', 'The resource being created already exists.', 409);

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
  location: string | null = null,
): RichApiError => new RichApiError('InvalidArgument', message, 400, location);

export const invalidReference = (): RichApiError =>
  new RichApiError('InvalidReference', 'This reference is not valid for the current operation.', 400);

export const invalidOperation = (message: string): RichApiError => new RichApiError('InvalidOperation', message, 400);

export const accessDenied = (): RichApiError =>
  new RichApiError('AccessDenied', "You can't perform the requested operation.", 401);

export const sizeMismatch = (location: string): RichApiError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    location,
  );

/** The member exists in Office.js but not in this host: never a silent no-op. */
export const apiNotFound = (member: string): RichApiError =>
  new RichApiError(
    'ApiNotFound',
    `The API '${member}' you are trying to use could not be found. It may be available in a newer version of Excel; this host does not have it.`,
    400,
    member,
  );
