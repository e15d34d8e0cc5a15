import type { FormulaNode } from '../graph/FormulaNode';

/** Thrown to leave an evaluation that needs cells, or answers of custom functions, that are not there yet. */
export class NotReady extends Error {
  constructor(
    /** To be computed first; empty when the formula waits for a custom function. */
    readonly needs: readonly FormulaNode[],
  ) {
    super('Not ready');
    this.name = 'NotReady';
  }
}
