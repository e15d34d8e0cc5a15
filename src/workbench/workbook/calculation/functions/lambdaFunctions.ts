import { CellError, type CellValue } from '../../cell';
import type { FunctionCall, OwnFunction } from '../evaluate/FunctionCall';
import type { Ast } from '../syntax/Ast';
import { Lambda } from '../values/Lambda';
import { Matrix } from '../values/Matrix';
import type { Result, Value } from '../values/Value';

/** `LET`, `LAMBDA` and the functions that call one. */
export const lambdaFunctions: Readonly<Record<string, OwnFunction>> = {
  LET: (call) => {
    if (call.count < 3 || call.count % 2 === 0) return new CellError('#VALUE!');
    let scope = call.scope;
    for (let index = 0; index + 1 < call.count; index += 2) {
      const name = variable(call.args[index]);
      const value = call.args[index + 1];
      if (name === undefined || !value) return new CellError('#NAME?');
      scope = scope.with(name, call.evaluator.evaluate(value, scope));
    }
    const body = call.args[call.count - 1];
    return body ? call.evaluator.evaluate(body, scope) : new CellError('#VALUE!');
  },

  LAMBDA: (call) => {
    const names = call.args.slice(0, -1).map(variable);
    const body = call.args.at(-1);
    if (!body || names.includes(undefined)) return new CellError('#VALUE!');
    return new Lambda(names.length, (args) => {
      if (args.length > names.length) return new CellError('#VALUE!');
      let scope = call.scope;
      names.forEach((name, index) => (scope = scope.with(name ?? '', args[index])));
      return call.evaluator.evaluate(body, scope);
    });
  },

  ISOMITTED: (call) => {
    const ast = call.args[0];
    const name = variable(ast);
    return name !== undefined && call.scope.has(name) && call.scope.get(name) === undefined;
  },

  MAP: (call) => {
    const lambda = call.lambda(call.count - 1);
    if (lambda instanceof CellError) return lambda;
    const operands = call.args.slice(0, -1).map((_, index) => matrixOf(call.result(index)));
    const rowCount = Math.max(...operands.map((matrix) => matrix.rowCount));
    const columnCount = Math.max(...operands.map((matrix) => matrix.columnCount));
    return make(rowCount, columnCount, (row, column) =>
      scalarOf(call, lambda.apply(operands.map((matrix) => matrix.rows[row]?.[column] ?? new CellError('#N/A')))),
    );
  },

  REDUCE: (call) => {
    const lambda = call.lambda(2);
    if (lambda instanceof CellError) return lambda;
    let total: Value = call.value(0);
    for (const value of matrixOf(call.result(1)).rows.flat()) total = lambda.apply([total, value]);
    return total;
  },

  SCAN: (call) => {
    const lambda = call.lambda(2);
    if (lambda instanceof CellError) return lambda;
    let total = call.scalar(0);
    const matrix = matrixOf(call.result(1));
    return new Matrix(
      matrix.rows.map((row) => row.map((value) => (total = scalarOf(call, lambda.apply([total, value]))))),
    );
  },

  BYROW: (call) => {
    const lambda = call.lambda(1);
    if (lambda instanceof CellError) return lambda;
    return new Matrix(matrixOf(call.result(0)).rows.map((row) => [scalarOf(call, lambda.apply([new Matrix([row])]))]));
  },

  BYCOL: (call) => {
    const lambda = call.lambda(1);
    if (lambda instanceof CellError) return lambda;
    const { rows, columnCount } = matrixOf(call.result(0));
    return make(1, columnCount, (_, column) =>
      scalarOf(call, lambda.apply([new Matrix(rows.map((row) => [row[column] ?? null]))])),
    );
  },

  MAKEARRAY: (call) => {
    const [rows, columns, lambda] = [call.number(0, 0), call.number(1, 0), call.lambda(2)];
    if (rows instanceof CellError) return rows;
    if (columns instanceof CellError) return columns;
    if (lambda instanceof CellError) return lambda;
    if (rows < 1 || columns < 1) return new CellError('#VALUE!');
    return make(Math.trunc(rows), Math.trunc(columns), (row, column) =>
      scalarOf(call, lambda.apply([row + 1, column + 1])),
    );
  },
};

/** The name that a variable is declared by; `[name]` is one that may be left out. */
function variable(ast: Ast | undefined): string | undefined {
  if (ast?.kind === 'table' && ast.table === undefined && ast.sections.length === 0) return ast.columns[0];
  return ast?.kind === 'name' && ast.sheet === undefined ? ast.name : undefined;
}

function matrixOf(result: Result): Matrix {
  return result instanceof Matrix ? result : new Matrix([[result]]);
}

/** A lambda gives one value for each call; an array is `#CALC!`, as in Excel. */
function scalarOf(call: FunctionCall, value: Value): CellValue {
  const result = call.evaluator.read(value);
  if (!(result instanceof Matrix)) return result;
  return result.rowCount === 1 && result.columnCount === 1 ? (result.at(0, 0) ?? null) : new CellError('#CALC!');
}

function make(rowCount: number, columnCount: number, value: (row: number, column: number) => CellValue): Matrix {
  return new Matrix(
    Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (__, column) => value(row, column)),
    ),
  );
}
