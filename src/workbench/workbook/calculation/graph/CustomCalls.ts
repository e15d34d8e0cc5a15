import { CellError, type CellValue } from '../../cell';
import type { CustomFunctionHost } from '../../Calculator';
import { NotReady } from '../evaluate/NotReady';
import { Matrix } from '../values/Matrix';
import type { Result } from '../values/Value';
import type { CustomCall, FormulaNode } from './FormulaNode';

type Argument = CellValue | CellValue[][] | undefined;

/**
 * Calls custom functions. The evaluation of a formula is synchronous and a
 * custom function is not: the first time the call is sent and the evaluation
 * left; when the answer is there the formula is evaluated once more and finds it.
 */
export class CustomCalls {
  readonly #pending = new Set<Promise<void>>();

  constructor(readonly functions: CustomFunctionHost) {}

  /** Answers that have yet to come. */
  get pending(): readonly Promise<void>[] {
    return [...this.#pending];
  }

  /** @throws NotReady until the answer is there. */
  call(node: FormulaNode, name: string, args: readonly Argument[]): Result {
    const key = JSON.stringify([name, ...args.map(keyOf)]);
    let call = node.calls.get(key);
    if (!call) {
      node.calls.set(key, (call = {}));
      this.#send(call, name, args);
    }
    if (call.result === undefined) throw new NotReady([]);
    return call.result;
  }

  #send(call: CustomCall, name: string, args: readonly Argument[]): void {
    const answer = this.#ask(name, args).then((result) => {
      call.result = result;
      this.#pending.delete(answer);
    });
    this.#pending.add(answer);
  }

  /** Whatever goes wrong in the function is `#VALUE!` with its message, as in Excel. */
  async #ask(name: string, args: readonly Argument[]): Promise<Result> {
    try {
      return toResult(await this.functions.call(name, args));
    } catch (error) {
      if (error instanceof CellError) return error;
      return new CellError('#VALUE!', error instanceof Error ? error.message : String(error));
    }
  }
}

function toResult(value: CellValue | CellValue[][]): Result {
  if (!Array.isArray(value)) return finite(value);
  const columnCount = value[0]?.length ?? 0;
  if (columnCount === 0 || value.some((row) => row.length !== columnCount)) return new CellError('#VALUE!');
  return new Matrix(value.map((row) => row.map(finite)));
}

function finite(value: CellValue): CellValue {
  return typeof value === 'number' && !Number.isFinite(value) ? new CellError('#NUM!') : value;
}

/** JSON tells neither an error from an object nor an argument that was left out from a blank. */
function keyOf(arg: Argument): unknown {
  if (arg === undefined) return { omitted: true };
  if (Array.isArray(arg)) return arg.map((row) => row.map(keyOf));
  return arg instanceof CellError ? { error: arg.code } : arg;
}
