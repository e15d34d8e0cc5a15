import { CellError, type CellValue } from '../../workbook/cell';
import { coerce } from './coerce';
import type { FunctionDefinition, ParameterDefinition } from './FunctionMetadata';

/** An argument as the calculator has it: a scalar, rows of scalars, or left out. */
export type FormulaArgument = CellValue | CellValue[][] | undefined;

/** An argument as the function gets it; errors in cells are still `CellError`. */
export type BoundArgument = CellValue | CellValue[][] | (CellValue | CellValue[][])[];

export interface BindingOptions {
  /** Whether `any` parameters take errors. */
  readonly allowErrors: boolean;
  readonly decimal: '.' | ',';
}

const VALUE_ERROR = new CellError('#VALUE!');

/**
 * Fits the arguments of a formula to the parameters of a function. The result
 * is the `CellError` that the cell shows without the function being called:
 * an error among the arguments, a text where a number is wanted, or a wrong
 * number of arguments.
 */
export function bindArguments(
  { parameters }: FunctionDefinition,
  args: readonly FormulaArgument[],
  options: BindingOptions,
): BoundArgument[] | CellError {
  const isOpenEnded = parameters.at(-1)?.repeating === true;
  if (args.length > parameters.length && !isOpenEnded) return VALUE_ERROR;
  const bound: BoundArgument[] = [];
  for (const [index, parameter] of parameters.entries()) {
    if (parameter.repeating) {
      const repeated = bindEach(args.slice(index), parameter, options);
      if (repeated instanceof CellError) return repeated;
      bound.push(repeated);
      continue;
    }
    if (index >= args.length && !parameter.optional) return VALUE_ERROR;
    const value = bind(args[index], parameter, options);
    if (isRefused(value, parameter, options)) return value;
    bound.push(value);
  }
  return bound;
}

function bindEach(
  args: readonly FormulaArgument[],
  parameter: ParameterDefinition,
  options: BindingOptions,
): (CellValue | CellValue[][])[] | CellError {
  const values: (CellValue | CellValue[][])[] = [];
  for (const arg of args) {
    const value = bind(arg, parameter, options);
    if (isRefused(value, parameter, options)) return value;
    values.push(value);
  }
  return values;
}

function bind(
  arg: FormulaArgument,
  { type, dimensionality, optional }: ParameterDefinition,
  { allowErrors, decimal }: BindingOptions,
): CellValue | CellValue[][] {
  if (arg === undefined && optional) return null;
  if (dimensionality !== 'matrix') {
    const scalar = Array.isArray(arg) ? single(arg) : (arg ?? null);
    return coerce(scalar, type, decimal);
  }
  const rows = Array.isArray(arg) ? arg : [[arg ?? null]];
  const coerced = rows.map((row) => row.map((value) => coerce(value, type, decimal)));
  const error = allowErrors && isAny(type) ? undefined : coerced.flat().find((value) => value instanceof CellError);
  return error ?? coerced;
}

/** The one cell of a range; more cells do not fit where one value is wanted. */
function single(rows: CellValue[][]): CellValue {
  const [row, ...others] = rows;
  return others.length > 0 || row?.length !== 1 ? VALUE_ERROR : (row[0] ?? null);
}

function isRefused(
  value: CellValue | CellValue[][],
  { type, dimensionality }: ParameterDefinition,
  { allowErrors }: BindingOptions,
): value is CellError {
  return value instanceof CellError && !(allowErrors && isAny(type) && dimensionality !== 'matrix');
}

const isAny = (type: string | undefined): boolean => type === undefined || type === 'any';
