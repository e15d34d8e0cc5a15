/** The JSON that describes custom functions to Excel, as far as the host reads it. */
export interface FunctionMetadata {
  readonly functions: readonly FunctionDefinition[];
  /** Errors in cells are handed to `any` parameters instead of being the result. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionDefinition {
  /** What the implementation is associated with. */
  readonly id: string;
  /** What is typed in a formula after the namespace. */
  readonly name: string;
  readonly parameters: readonly ParameterDefinition[];
  readonly result?: { readonly type?: string; readonly dimensionality?: 'scalar' | 'matrix' };
  readonly options?: { readonly cancelable?: boolean; readonly stream?: boolean };
}

export interface ParameterDefinition {
  readonly name: string;
  /** `number`, `string`, `boolean` or `any`, which is the default. */
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  /** The last parameter, which takes all arguments that follow and passes them as one array. */
  readonly repeating?: boolean;
}

/** @throws TypeError when the JSON is no such description. */
export function parseFunctionMetadata(json: unknown): FunctionMetadata {
  if (typeof json !== 'object' || json === null || !('functions' in json) || !Array.isArray(json.functions)) {
    throw new TypeError('The metadata of custom functions has a list of functions');
  }
  for (const definition of json.functions as Partial<FunctionDefinition>[]) {
    if (typeof definition.id !== 'string' || typeof definition.name !== 'string') {
      throw new TypeError('A custom function has an id and a name');
    }
    if (!Array.isArray(definition.parameters)) throw new TypeError(`${definition.id} has a list of parameters`);
  }
  return json as FunctionMetadata;
}
