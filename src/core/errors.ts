/**
 * An error with a machine code and a sentence for the user, so that the
 * sentence can be reworded without breaking whoever handles the code.
 * `message` is in Vietnamese; `english` says the same.
 */
export class HtxError extends Error {
  constructor(
    readonly code: string,
    /** What happened and what to do, in Vietnamese. */
    message: string,
    /** The same sentence in English. */
    readonly english: string,
    /** For the technical detail that a user can copy; never shown first. */
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'HtxError';
  }
}
