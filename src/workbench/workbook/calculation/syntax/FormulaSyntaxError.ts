/** The text is not a formula: Excel would refuse to take it. */
export class FormulaSyntaxError extends Error {
  constructor(
    message: string,
    readonly formula: string,
    /** Offset of the character that does not fit. */
    readonly position: number,
  ) {
    super(`${message} at character ${position + 1} of ${formula}`);
    this.name = 'FormulaSyntaxError';
  }
}
