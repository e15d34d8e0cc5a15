import { CellError, type CellValue } from '../../cell';
import { parseCriterion } from '../criteria/Criterion';
import { selectPositions, type Condition, type Selection } from '../criteria/selectPositions';
import type { FunctionCall, OwnFunction } from '../evaluate/FunctionCall';
import { broadcast } from '../values/broadcast';
import { RangeRef } from '../values/RangeRef';
import type { Value } from '../values/Value';

/** `COUNTIFS` and its kin, over indexed columns: thousands of them over thousands of rows are usual in a report. */
export const criteriaFunctions: Readonly<Record<string, OwnFunction>> = {
  COUNTIF: (call) => select(call, 0, undefined, count),
  COUNTIFS: (call) => select(call, 0, undefined, count),
  SUMIF: (call) => single(call, sum),
  SUMIFS: (call) => select(call, 1, call.range(0), sum),
  AVERAGEIF: (call) => single(call, average),
  AVERAGEIFS: (call) => select(call, 1, call.range(0), average),
  MAXIFS: (call) => select(call, 1, call.range(0), (numbers) => numbers.reduce((a, b) => Math.max(a, b), -Infinity)),
  MINIFS: (call) => select(call, 1, call.range(0), (numbers) => numbers.reduce((a, b) => Math.min(a, b), Infinity)),
};

type Judge = (numbers: readonly number[], selection: Selection) => CellValue;

const count: Judge = (_, { positions, blanksBeyond }) => positions.length + blanksBeyond;
const sum: Judge = (numbers) => numbers.reduce((total, number) => total + number, 0);
const average: Judge = (numbers, selection) =>
  numbers.length === 0 ? new CellError('#DIV/0!') : Number(sum(numbers, selection)) / numbers.length;

/** `SUMIF(range, criterion, [sum range])`, where the third takes only its top left corner from what is written. */
function single(call: FunctionCall, judge: Judge): Value {
  const range = call.range(0);
  if (range instanceof CellError) return range;
  const written = call.omitted(2) ? range : call.range(2);
  if (written instanceof CellError) return written;
  const { rowCount, columnCount } = range.area;
  return select(call, 0, new RangeRef(written.sheet, { ...written.area, rowCount, columnCount }), judge, 2);
}

/** Pairs of range and criterion from argument `from` on; criteria in an array give an array. */
function select(
  call: FunctionCall,
  from: number,
  summed: RangeRef | CellError | undefined,
  judge: Judge,
  until: number = call.count,
): Value {
  if (summed instanceof CellError) return summed;
  if (until - from < 2 || (until - from) % 2 === 1) return new CellError('#VALUE!');
  const ranges: RangeRef[] = [];
  for (let index = from; index < until; index += 2) {
    const range = call.range(index);
    if (range instanceof CellError) return range;
    ranges.push(range);
  }
  const [shape = ranges[0]] = summed ? [summed] : [];
  if (!shape || ranges.some(({ area }) => !sameShape(area, shape.area))) return new CellError('#VALUE!');
  const size = shape.area.rowCount * shape.area.columnCount;
  const indexes = ranges.map((range) => call.context.index(range));
  const values = summed && call.context.index(summed);
  const criteria = ranges.map((_, index) => call.result(from + 2 * index + 1));
  return broadcast(criteria, (...wanted) => {
    const conditions = indexes.map((index, at): Condition => ({
      index,
      criterion: parseCriterion(wanted[at] ?? null),
    }));
    const selection = selectPositions(conditions, size);
    const numbers: number[] = [];
    for (const position of values ? selection.positions : []) {
      const value = values?.at(position) ?? null;
      if (value instanceof CellError) return value;
      if (typeof value === 'number') numbers.push(value);
    }
    const result = judge(numbers, selection);
    return typeof result === 'number' && !Number.isFinite(result) ? 0 : result;
  });
}

function sameShape(a: RangeRef['area'], b: RangeRef['area']): boolean {
  return a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}
