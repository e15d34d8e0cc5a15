import type * as Univer from '@univerjs/engine-formula';
import { CellError, ERROR_CODES, type CellValue } from '../../cell';
import { broadcast } from '../values/broadcast';
import { Matrix } from '../values/Matrix';
import { parseDateText } from '../values/parseDateText';
import type { Result } from '../values/Value';
import type { FunctionLibrary } from './FunctionLibrary';

type UniverModule = Pick<
  typeof Univer,
  | 'ArrayValueObject'
  | 'BooleanValueObject'
  | 'ErrorValueObject'
  | 'NullValueObject'
  | 'NumberValueObject'
  | 'StringValueObject'
  | 'CELL_INVERTED_INDEX_CACHE'
>;

/** Their arguments may be dates in text, which the engine reads month first. */
const DATE_FUNCTIONS = new Set([
  'DATEDIF',
  'DAYS',
  'DAYS360',
  'ISOWEEKNUM',
  'NETWORKDAYS',
  'NETWORKDAYS.INTL',
  'WEEKDAY',
  'WEEKNUM',
  'WORKDAY',
  'WORKDAY.INTL',
  'YEARFRAC',
]);

/** Calls Univer's functions with our values: theirs are objects of several classes, made here and taken apart again. */
export class UniverLibrary implements FunctionLibrary {
  readonly #univer: UniverModule;
  readonly #functions: ReadonlyMap<string, Univer.BaseFunction>;

  constructor(univer: UniverModule, functions: ReadonlyMap<string, Univer.BaseFunction>) {
    this.#univer = univer;
    this.#functions = functions;
  }

  has(name: string): boolean {
    return this.#functions.has(name);
  }

  call(name: string, args: readonly (Result | undefined)[]): Result {
    const executor = this.#functions.get(name);
    if (!executor) return new CellError('#NAME?');
    const { minParams, maxParams } = executor;
    if (minParams >= 0 && maxParams >= 0 && (args.length < minParams || args.length > maxParams)) {
      return new CellError('#VALUE!');
    }
    executor.setRefInfo('', '', 0, 0);
    if (executor.needsSheetRowColumnCount) executor.setSheetRowColumnCount(1_048_576, 16_384);
    const given = DATE_FUNCTIONS.has(name) ? args.map(readDates) : args;
    const result = this.#fromUniver(executor.calculate(...given.map((arg) => this.#toUniver(arg))));
    // The engine keeps what it compared, by place; our arrays have none, so it could only grow.
    this.#univer.CELL_INVERTED_INDEX_CACHE.clear();
    return result;
  }

  #toUniver(value: Result | undefined): Univer.BaseValueObject {
    if (!(value instanceof Matrix)) return this.#scalar(value ?? null);
    return this.#univer.ArrayValueObject.create({
      calculateValueList: value.rows.map((row) => row.map((element) => this.#scalar(element))),
      rowCount: value.rowCount,
      columnCount: value.columnCount,
      unitId: '',
      sheetId: '',
      // As the engine has it for arrays that are in no sheet.
      row: -1,
      column: -1,
    });
  }

  #scalar(value: CellValue): Univer.BaseValueObject {
    const { NullValueObject, NumberValueObject, StringValueObject, BooleanValueObject, ErrorValueObject } =
      this.#univer;
    if (value === null) return NullValueObject.create();
    if (typeof value === 'number') return NumberValueObject.create(value);
    if (typeof value === 'string') return StringValueObject.create(value);
    if (typeof value === 'boolean') return BooleanValueObject.create(value);
    return ErrorValueObject.create(value.code as Univer.ErrorType);
  }

  #fromUniver(result: ReturnType<Univer.BaseFunction['calculate']>): Result {
    if (!result.isValueObject() && !result.isError()) return new CellError('#VALUE!');
    const value = result as Univer.BaseValueObject;
    if (!value.isArray()) return scalarOf(value);
    const array = value as Univer.ArrayValueObject;
    const [rowCount, columnCount] = [array.getRowCount(), array.getColumnCount()];
    if (rowCount < 1 || columnCount < 1) return new CellError('#CALC!');
    const rows = Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (__, column) => {
        const element = array.get(row, column);
        return element ? scalarOf(element) : null;
      }),
    );
    return rowCount === 1 && columnCount === 1 ? (rows[0]?.[0] ?? null) : new Matrix(rows);
  }
}

/** Texts that are dates become their serial numbers. */
function readDates(arg: Result | undefined): Result | undefined {
  if (arg instanceof Matrix) return broadcast([arg], (value) => readDates(value) as CellValue);
  return typeof arg === 'string' ? (parseDateText(arg) ?? arg) : arg;
}

function scalarOf(value: Univer.BaseValueObject): CellValue {
  if (value.isError()) {
    const code = String(value.getValue());
    return new CellError(ERROR_CODES.find((known) => known === code) ?? '#VALUE!');
  }
  if (value.isNull()) return null;
  const raw = value.getValue();
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : new CellError('#NUM!');
  return raw;
}
