/** Thrown when a formula is right but uses what this engine lacks: a cell that has a value from its file keeps it. */
export class Unsupported extends Error {
  constructor(readonly what: string) {
    super(`Not supported: ${what}`);
    this.name = 'Unsupported';
  }
}
