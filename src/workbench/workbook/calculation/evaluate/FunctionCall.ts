import { CellError, type CellValue } from '../../cell';
import type { Ast } from '../syntax/Ast';
import { toNumber } from '../values/toNumber';
import type { Lambda } from '../values/Lambda';
import { Matrix } from '../values/Matrix';
import { RangeRef } from '../values/RangeRef';
import type { Result, Value } from '../values/Value';
import type { EvaluationContext } from './EvaluationContext';
import type { Evaluator } from './Evaluator';
import type { Scope } from './Scope';

/** A function as it is called in a formula: it evaluates of its arguments what it needs. */
export class FunctionCall {
  constructor(
    readonly name: string,
    readonly args: readonly Ast[],
    readonly evaluator: Evaluator,
    readonly scope: Scope,
  ) {}

  get context(): EvaluationContext {
    return this.evaluator.context;
  }

  get count(): number {
    return this.args.length;
  }

  /** Whether the argument was not written, or left empty between its commas. */
  omitted(index: number): boolean {
    const ast = this.args[index];
    return ast === undefined || ast.kind === 'omitted';
  }

  /** The argument, references unread; a blank when it was left out. */
  value(index: number): Value {
    const ast = this.args[index];
    return ast === undefined || ast.kind === 'omitted' ? null : this.evaluator.evaluate(ast, this.scope);
  }

  /** The argument with references read. */
  result(index: number): Result {
    return this.evaluator.read(this.value(index));
  }

  /** The argument as a reference, or the error that Excel gives where one is needed. */
  range(index: number): RangeRef | CellError {
    const value = this.value(index);
    if (value instanceof RangeRef || value instanceof CellError) return value;
    return new CellError('#VALUE!');
  }

  /** The argument as one value: the first of a matrix. */
  scalar(index: number): CellValue {
    const result = this.result(index);
    return result instanceof Matrix ? (result.at(0, 0) ?? null) : result;
  }

  /** The argument as a number, `fallback` when it was left out. */
  number(index: number, fallback: number): number | CellError {
    return this.omitted(index) ? fallback : toNumber(this.scalar(index));
  }

  lambda(index: number): Lambda | CellError {
    return this.evaluator.asLambda(this.value(index));
  }
}

/** A function that this project computes itself. */
export type OwnFunction = (call: FunctionCall) => Value;
