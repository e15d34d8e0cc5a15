import type { Result } from '../values/Value';

/** The worksheet functions of the formula engine, each called with values. */
export interface FunctionLibrary {
  has(name: string): boolean;
  /** Calls a function; an argument that was left out is `undefined`. */
  call(name: string, args: readonly (Result | undefined)[]): Result;
}
