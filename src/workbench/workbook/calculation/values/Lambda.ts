import type { Value } from './Value';

/** A function made by `LAMBDA`. */
export class Lambda {
  constructor(
    readonly parameterCount: number,
    readonly apply: (args: readonly (Value | undefined)[]) => Value,
  ) {}
}
