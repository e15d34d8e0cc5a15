import { CellError, type CellValue } from '../../cell';
import type { Worksheet } from '../../Worksheet';
import { OWN_FUNCTIONS } from '../functions/ownFunctions';
import { isUnsupportedFunction } from '../functions/unsupportedFunctions';
import type { Ast, CallAst, NameAst, ReferenceAst } from '../syntax/Ast';
import { parseCached } from '../syntax/parseCached';
import { broadcast, broadcastPair } from '../values/broadcast';
import { Lambda } from '../values/Lambda';
import { Matrix } from '../values/Matrix';
import { negate, operate, percent } from '../values/operators';
import { RangeRef } from '../values/RangeRef';
import type { Result, Value } from '../values/Value';
import type { EvaluationContext } from './EvaluationContext';
import { FunctionCall } from './FunctionCall';
import { intersect, span } from './referenceOperators';
import { resolveName } from './resolveName';
import { resolveTable, tableByName } from './resolveTable';
import { Scope } from './Scope';
import { Unsupported } from './Unsupported';

/** Names and lambdas may call themselves: beyond this depth it is `#NUM!`, as in Excel. */
const MAX_DEPTH = 1200;

/** Computes one formula at one place. */
export class Evaluator {
  #depth = 0;

  constructor(readonly context: EvaluationContext) {}

  /** The value of a part of the formula; references are not read. */
  evaluate(ast: Ast, scope: Scope = Scope.EMPTY): Value {
    if (this.#depth >= MAX_DEPTH) return new CellError('#NUM!');
    this.#depth += 1;
    try {
      return this.#evaluate(ast, scope);
    } finally {
      this.#depth -= 1;
    }
  }

  /** The values of a result: references read, a function that was not called is `#CALC!`. */
  read(value: Value): Result {
    if (value instanceof RangeRef) return this.context.read(value);
    return value instanceof Lambda ? new CellError('#CALC!') : value;
  }

  asLambda(value: Value): Lambda | CellError {
    if (value instanceof Lambda || value instanceof CellError) return value;
    return new CellError('#VALUE!');
  }

  #evaluate(ast: Ast, scope: Scope): Value {
    switch (ast.kind) {
      case 'constant':
        return ast.value;
      case 'array':
        return new Matrix(ast.rows);
      case 'omitted':
        return null;
      case 'reference':
        return this.#reference(ast);
      case 'name':
        return this.#name(ast, scope);
      case 'table':
        return resolveTable(ast, this.context);
      case 'call':
        return this.#call(ast, scope);
      case 'apply':
        return this.#apply(this.evaluate(ast.callee, scope), ast.args, scope);
      case 'unary':
        return this.#unary(ast.operator, this.evaluate(ast.operand, scope));
      case 'postfix':
        return this.#postfix(ast.operator, this.evaluate(ast.operand, scope));
      case 'binary':
        return this.#binary(ast, scope);
      case 'union':
        return this.#union(ast.parts, scope);
    }
  }

  #reference({ sheet: name, area }: ReferenceAst): RangeRef | CellError {
    const sheet = this.#sheet(name);
    return sheet ? new RangeRef(sheet, area) : new CellError('#REF!');
  }

  #sheet(name: string | undefined): Worksheet | undefined {
    if (name === undefined) return this.context.sheet;
    if (name.startsWith('[')) throw new Unsupported('a reference to another file');
    return this.context.workbook.sheetByName(name);
  }

  #name({ sheet: sheetName, name }: NameAst, scope: Scope): Value {
    if (sheetName === undefined && scope.has(name)) return scope.get(name) ?? null;
    const sheet = this.#sheet(sheetName);
    if (!sheet) return new CellError('#REF!');
    const defined = resolveName(name, sheet, this.context.workbook);
    if (defined) {
      const ast = parseCached(defined.formula);
      return ast ? this.evaluate(ast) : new CellError('#NAME?');
    }
    if (sheetName === undefined && tableByName(name, this.context)) {
      return resolveTable({ kind: 'table', table: name, sections: [], columns: [] }, this.context);
    }
    return new CellError('#NAME?');
  }

  #call({ name, args }: CallAst, scope: Scope): Value {
    if (scope.has(name)) return this.#apply(scope.get(name) ?? null, args, scope);
    const own = OWN_FUNCTIONS.get(name);
    if (own) return own(new FunctionCall(name, args, this, scope));
    if (this.context.hasCustomFunction(name)) return this.#callCustom(name, args, scope);
    if (this.context.library.has(name)) {
      const values = args.map((arg) => (arg.kind === 'omitted' ? undefined : this.read(this.evaluate(arg, scope))));
      return this.context.library.call(name, values);
    }
    if (resolveName(name, this.context.sheet, this.context.workbook)) {
      return this.#apply(this.#name({ kind: 'name', sheet: undefined, name }, scope), args, scope);
    }
    if (isUnsupportedFunction(name)) throw new Unsupported(name);
    return new CellError('#NAME?');
  }

  #callCustom(name: string, args: readonly Ast[], scope: Scope): Result {
    const values = args.map((arg) => {
      if (arg.kind === 'omitted') return undefined;
      const result = this.read(this.evaluate(arg, scope));
      return result instanceof Matrix ? result.rows.map((row) => [...row]) : result;
    });
    return this.context.callCustom(name, values);
  }

  #apply(callee: Value, args: readonly Ast[], scope: Scope): Value {
    const lambda = this.asLambda(callee);
    if (lambda instanceof CellError) return lambda;
    return lambda.apply(args.map((arg) => (arg.kind === 'omitted' ? undefined : this.evaluate(arg, scope))));
  }

  #unary(operator: '-' | '+' | '@', operand: Value): Value {
    if (operator === '+') return operand;
    if (operator === '-') return broadcast([this.read(operand)], negate);
    return this.#single(operand);
  }

  /** `@`: of a reference the cell in the formula's row or column, of an array the first value. */
  #single(operand: Value): Value {
    if (operand instanceof Matrix) return operand.at(0, 0) ?? null;
    if (!(operand instanceof RangeRef) || operand.isCell) return operand;
    const { row, column, rowCount, columnCount } = operand.area;
    const { row: ownRow, column: ownColumn } = this.context;
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    if (columnCount === 1 && ownRow >= row && ownRow < row + rowCount) {
      return new RangeRef(operand.sheet, { ...cell, row: ownRow });
    }
    if (rowCount === 1 && ownColumn >= column && ownColumn < column + columnCount) {
      return new RangeRef(operand.sheet, { ...cell, column: ownColumn });
    }
    return new CellError('#VALUE!');
  }

  #postfix(operator: '%' | '#', operand: Value): Value {
    if (operator === '%') return broadcast([this.read(operand)], percent);
    if (operand instanceof CellError) return operand;
    if (!(operand instanceof RangeRef) || !operand.isCell) return new CellError('#REF!');
    return this.context.spillOf(operand) ?? new CellError('#REF!');
  }

  #binary({ operator, left, right }: Extract<Ast, { kind: 'binary' }>, scope: Scope): Value {
    const a = this.evaluate(left, scope);
    const b = this.evaluate(right, scope);
    if (operator === ':') return span(a, b);
    if (operator === ' ') return intersect(a, b);
    return broadcastPair(this.read(a), this.read(b), (x, y) => operate(operator, x, y));
  }

  /** Several areas in parentheses, as one column of their values: enough for SUM, LARGE, RANK and their kin. */
  #union(parts: readonly Ast[], scope: Scope): Value {
    const values: CellValue[] = [];
    for (const part of parts) {
      const result = this.read(this.evaluate(part, scope));
      if (result instanceof Matrix) values.push(...result.rows.flat());
      else values.push(result);
    }
    return new Matrix(values.map((value) => [value]));
  }
}
