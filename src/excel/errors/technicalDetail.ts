/** What Office.js tells about an error beyond its sentence; a plain object, whatever window it came from. */
export interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: Readonly<Record<string, unknown>>;
}

/**
 * Whether something thrown is an error of Office.js. Told by its shape: the
 * class on the global object is not the one that threw when the error comes
 * from another frame.
 */
export function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    typeof (error as Partial<OfficeError>).code === 'string' &&
    typeof (error as Partial<OfficeError>).message === 'string'
  );
}

/** The detail that a user can copy into a mail: never the values of cells. */
export function technicalDetail(error: OfficeError): Readonly<Record<string, unknown>> {
  const { errorLocation, statement } = error.debugInfo ?? {};
  return {
    officeCode: error.code,
    officeMessage: error.message,
    ...(typeof errorLocation === 'string' && { errorLocation }),
    ...(typeof statement === 'string' && { statement: withoutArguments(statement) }),
  };
}

/** `range.values = [[…]]` holds what stands in the user's cells; the member that failed is enough. */
function withoutArguments(statement: string): string {
  return statement.replace(/=\s.*$/s, '= …').slice(0, 200);
}
