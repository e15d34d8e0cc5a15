/** The part of the custom functions' runtime that the functions themselves need: its error class. */
class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export function installRuntime(): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: RuntimeError,
      ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!', divisionByZero: '#DIV/0!' },
    },
  });
}

/** An error as the runtime passes it in an argument. */
export const errorCell = (code: string): unknown => new RuntimeError(code);

/** A result without its errors' prototypes: `{ code, message }` where a cell is an error. */
export function plain(result: unknown[][]): unknown[][] {
  return result.map((row) =>
    row.map((cell) => (cell instanceof RuntimeError ? { code: cell.code, message: cell.message } : cell)),
  );
}
