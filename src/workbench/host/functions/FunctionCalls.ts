import { CellError, type CellValue, type ErrorCode } from '../../workbook/cell';
import { MESSAGE_CATEGORY, type RichApiMessage } from '../HostChannel';
import type { BoundArgument } from './bindArguments';
import { cellError, functionResult } from './functionResult';

const INVOKE = 1000;
const CANCEL = 1001;

const FLAG = { cancelable: 1, streaming: 2, allowError: 4 } as const;

export interface FunctionCall {
  /** What the implementation is associated with, not the name in the formula. */
  readonly id: string;
  readonly args: readonly BoundArgument[];
  /** Of the cell that holds the formula, `Sheet1!B2`; the function may ask for it. */
  readonly address: string;
  readonly cancelable: boolean;
  readonly allowErrors: boolean;
  /** Takes the call back, for instance because the formula was changed meanwhile. */
  readonly signal?: AbortSignal | undefined;
}

type Resolve = (value: CellValue | CellValue[][]) => void;

/**
 * Calls custom functions in the add-in, by messages to their runtime, which
 * reports the results in requests of its own. The runtime sends results about
 * every half second, so calls are made together rather than one by one.
 */
export class FunctionCalls {
  readonly #waiting = new Map<number, Resolve>();
  #outgoing: RichApiMessage[] = [];
  #nextId = 1;

  /** @param send takes the messages of all calls that were made in one go */
  constructor(private readonly send: (messages: readonly RichApiMessage[]) => void) {}

  call(call: FunctionCall): Promise<CellValue | CellValue[][]> {
    const invocation = this.#nextId++;
    const flags = (call.cancelable ? FLAG.cancelable : 0) | (call.allowErrors ? FLAG.allowError : 0);
    return new Promise((resolve) => {
      this.#waiting.set(invocation, resolve);
      this.#post(INVOKE, invocation, [invocation, call.id, call.args.map(onTheWire), call.address, flags]);
      call.signal?.addEventListener('abort', () => this.#cancel(invocation), { once: true });
    });
  }

  /** Takes what the runtime reports: `[id, succeeded, value, errorCode?]`, or an object that says the same. */
  settle(results: readonly unknown[]): void {
    for (const result of results) {
      const { id, failed, value, errorCode } = readResult(result);
      // A function may report again after its call was cancelled.
      this.#waiting.get(id)?.(failed ? cellError(errorOf(errorCode), value) : functionResult(value));
      this.#waiting.delete(id);
    }
  }

  /** The add-in is gone: whoever waits sees `#BUSY!`, as in Excel. */
  abandon(): void {
    for (const resolve of this.#waiting.values()) resolve(new CellError('#BUSY!'));
    this.#waiting.clear();
    this.#outgoing = [];
  }

  #cancel(invocation: number): void {
    const resolve = this.#waiting.get(invocation);
    if (!resolve) return;
    this.#waiting.delete(invocation);
    this.#post(CANCEL, invocation, { invocationId: invocation });
    resolve(new CellError('#BUSY!'));
  }

  #post(type: number, invocation: number, message: unknown): void {
    if (this.#outgoing.length === 0) queueMicrotask(() => this.#flush());
    this.#outgoing.push([MESSAGE_CATEGORY.customFunctions, type, '', JSON.stringify(message), invocation, false]);
  }

  #flush(): void {
    const messages = this.#outgoing;
    this.#outgoing = [];
    if (messages.length > 0) this.send(messages);
  }
}

function onTheWire(arg: BoundArgument): unknown {
  if (Array.isArray(arg)) return arg.map((inner) => onTheWire(inner as BoundArgument));
  return arg instanceof CellError ? { type: 'CustomFunctionError', code: arg.code } : arg;
}

interface CallResult {
  readonly id: number;
  readonly failed: boolean;
  readonly value: unknown;
  readonly errorCode: unknown;
}

function readResult(result: unknown): CallResult {
  if (Array.isArray(result)) {
    const [id, succeeded, value, errorCode] = result as unknown[];
    return { id: Number(id), failed: succeeded !== true, value, errorCode };
  }
  const { id, failed, value, errorCode } = result as Partial<CallResult>;
  return { id: Number(id), failed: failed === true, value, errorCode };
}

/** The runtime's numbers for errors; the others are exceptions of some sort, which Excel shows as `#VALUE!`. */
function errorOf(errorCode: unknown): ErrorCode {
  switch (errorCode) {
    case 1:
      return '#N/A';
    case 5:
      return '#DIV/0!';
    case 6:
      return '#NUM!';
    case 8:
      return '#NULL!';
    case 9:
    case 10:
      return '#NAME?';
    default:
      return '#VALUE!';
  }
}
