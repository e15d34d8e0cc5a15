import type { CustomFunctionHost } from '../../workbook/Calculator';
import { CellError, type CellValue } from '../../workbook/cell';
import { bindArguments, type BoundArgument, type FormulaArgument } from './bindArguments';
import type { FunctionCall } from './FunctionCalls';
import type { FunctionDefinition, FunctionMetadata } from './FunctionMetadata';
import { functionResult, thrownError } from './functionResult';

export type FunctionImplementation = (...args: unknown[]) => unknown;

export interface RegistryOptions {
  readonly namespace: string;
  readonly decimal: '.' | ',';
  /** Whether the add-in's runtime takes calls by message. */
  readonly canCallRemotely: () => boolean;
  readonly callRemotely: (call: FunctionCall) => Promise<CellValue | CellValue[][]>;
  /** Functions came or went: formulas that call them must be computed anew. */
  readonly onChange: () => void;
}

export interface CallOptions {
  readonly address?: string;
  readonly signal?: AbortSignal;
  /** Goes through the add-in's runtime even where the implementation is at hand. */
  readonly byMessage?: boolean;
}

/**
 * The custom functions of the add-in, as the calculator calls them. Excel
 * checks and converts the arguments by the metadata before it calls; so does
 * this. An implementation that was associated here is called directly, others
 * through the add-in's own runtime.
 */
export class FunctionRegistry implements CustomFunctionHost {
  /** What implementations threw, apart from `CustomFunctions.Error`: the cell shows only `#VALUE!`. */
  readonly exceptions: unknown[] = [];
  readonly #definitions = new Map<string, FunctionDefinition>();
  readonly #implementations = new Map<string, FunctionImplementation>();
  #allowErrors = false;

  constructor(private readonly options: RegistryOptions) {}

  /**
   * The functions that can be called at this moment. Formulas with others keep
   * the value that they came with, as in Excel before the add-in has loaded.
   */
  get names(): readonly string[] {
    const all = [...this.#definitions];
    const callable = this.options.canCallRemotely() ? all : all.filter(([, { id }]) => this.#implementation(id));
    return callable.map(([name]) => name);
  }

  /** Replaces what was registered before. */
  register(metadata: FunctionMetadata): void {
    this.#definitions.clear();
    this.#allowErrors = metadata.allowErrorForDataTypeAny === true;
    for (const definition of metadata.functions) {
      this.#definitions.set(`${this.options.namespace}.${definition.name}`.toUpperCase(), definition);
    }
    this.options.onChange();
  }

  associate(id: string, implementation: FunctionImplementation): void {
    this.#implementations.set(id.toUpperCase(), implementation);
    this.options.onChange();
  }

  async call(
    name: string,
    args: readonly FormulaArgument[],
    { address = '', signal, byMessage = false }: CallOptions = {},
  ): Promise<CellValue | CellValue[][]> {
    const definition = this.#definitions.get(name.toUpperCase());
    if (!definition) return new CellError('#NAME?');
    const bound = bindArguments(definition, args, { allowErrors: this.#allowErrors, decimal: this.options.decimal });
    if (bound instanceof CellError) return bound;
    const implementation = byMessage ? undefined : this.#implementation(definition.id);
    // Where nothing can take the call, Excel shows #BUSY! until something can.
    if (!implementation && !this.options.canCallRemotely()) return new CellError('#BUSY!');
    const result = implementation
      ? await this.#callDirectly(implementation, definition, bound, address)
      : await this.options.callRemotely({
          id: definition.id,
          args: bound,
          address,
          cancelable: definition.options?.cancelable === true,
          allowErrors: this.#allowErrors,
          signal,
        });
    return definition.result?.dimensionality === 'scalar' && Array.isArray(result) ? new CellError('#VALUE!') : result;
  }

  #implementation(id: string): FunctionImplementation | undefined {
    return this.#implementations.get(id.toUpperCase());
  }

  async #callDirectly(
    implementation: FunctionImplementation,
    { id }: FunctionDefinition,
    args: readonly BoundArgument[],
    address: string,
  ): Promise<CellValue | CellValue[][]> {
    try {
      return functionResult(await implementation(...args.map(asJavaScript), { functionName: id, address }));
    } catch (thrown) {
      const error = thrownError(thrown);
      if (!isCustomFunctionError(thrown)) this.exceptions.push(thrown);
      return error;
    }
  }
}

/** Errors reach a function as objects with a `code`, as `CustomFunctions.Error` has it. */
function asJavaScript(arg: BoundArgument): unknown {
  if (Array.isArray(arg)) return arg.map((inner) => asJavaScript(inner as BoundArgument));
  return arg instanceof CellError ? { type: 'Error', code: arg.code, message: arg.message ?? '' } : arg;
}

const isCustomFunctionError = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && 'type' in thrown && thrown.type === 'Error' && 'code' in thrown;
