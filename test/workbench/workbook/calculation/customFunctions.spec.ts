import type { CustomFunctionHost } from '../../../../src/workbench/workbook/Calculator';
import { CellError, type CellValue } from '../../../../src/workbench/workbook/cell';
import { columnValues, enter, newCalculator, plain, sheetOf, workbookWith } from './workbookWith';

type Argument = CellValue | CellValue[][] | undefined;
type Implementation = (...args: Argument[]) => CellValue | CellValue[][] | Promise<CellValue | CellValue[][]>;

/** A host with these functions, which notes how they were called. */
function hostWith(functions: Record<string, Implementation>) {
  const calls: { name: string; args: readonly Argument[] }[] = [];
  const host: CustomFunctionHost = {
    get names() {
      return Object.keys(functions);
    },
    async call(name, args) {
      calls.push({ name, args });
      const implementation = functions[name];
      if (!implementation) throw new Error(`No function ${name}`);
      return implementation(...args);
    },
  };
  return { host, calls };
}

const later = <T>(value: T, ms = 5): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), ms));

describe('custom functions', () => {
  it('should be called with scalars, ranges, blanks and arguments that were left out', async () => {
    const workbook = workbookWith({
      A: [
        [1, null, 'x'],
        [true, 2, '=HTX.TEST(A1,A1:B2,,B1,1/0)'],
      ],
    });
    const { host, calls } = hostWith({ 'HTX.TEST': () => 'xong' });

    await (await newCalculator(workbook, host)).recalculate();

    expect(calls).toEqual([
      {
        name: 'HTX.TEST',
        args: [
          1,
          [
            [1, null],
            [true, 2],
          ],
          undefined,
          null,
          new CellError('#DIV/0!'),
        ],
      },
    ]);
    expect(sheetOf(workbook).value(1, 2)).toBe('xong');
  });

  it('should spill a matrix, and be part of larger formulas', async () => {
    const workbook = workbookWith({ A: [['=HTX.M(2)', '=SUM(htx.m(3))+1']] });
    const { host } = hostWith({ 'HTX.M': (n) => Array.from({ length: Number(n) }, (_, row) => [row + 1]) });

    await (await newCalculator(workbook, host)).recalculate();

    expect(columnValues(sheetOf(workbook), 0, 3)).toEqual([1, 2, null]);
    expect(sheetOf(workbook).value(0, 1)).toBe(7);
  });

  it('should be waited for, together, and by all that depends on them', async () => {
    const workbook = workbookWith({ A: [['=HTX.SLOW(1)', '=HTX.SLOW(A1)*10', '=SUM(A1:B1)', '=1+1']] });
    let running = 0;
    let most = 0;
    const { host } = hostWith({
      'HTX.SLOW': async (n) => {
        most = Math.max(most, (running += 1));
        await later(undefined);
        running -= 1;
        return Number(n) + 1;
      },
    });
    enter(workbook, sheetOf(workbook), 1, 0, '=HTX.SLOW(7)');

    await (await newCalculator(workbook, host)).recalculate();

    expect([0, 1, 2, 3].map((column) => sheetOf(workbook).value(0, column))).toEqual([2, 30, 32, 2]);
    expect(most).toBe(2);
  });

  it('should keep the message of an error, in the cell and through formulas', async () => {
    const workbook = workbookWith({ A: [['=HTX.NO()', '=A1', '=HTX.THROWS()', '=IFERROR(A1,"thay")']] });
    const { host } = hostWith({
      'HTX.NO': () => new CellError('#N/A', 'Chưa có kế hoạch'),
      'HTX.THROWS': () => {
        throw new Error('hỏng');
      },
    });

    await (await newCalculator(workbook, host)).recalculate();

    expect([0, 1, 2, 3].map((column) => sheetOf(workbook).value(0, column))).toEqual([
      new CellError('#N/A', 'Chưa có kế hoạch'),
      new CellError('#N/A', 'Chưa có kế hoạch'),
      new CellError('#VALUE!', 'hỏng'),
      'thay',
    ]);
  });

  it('should be #NAME? when nobody knows them, until somebody does', async () => {
    const workbook = workbookWith({ A: [['=HTX.X(1)']] });
    const functions: Record<string, Implementation> = {};
    const { host } = hostWith(functions);
    const calculator = await newCalculator(workbook, host);
    await calculator.recalculate();
    expect(plain(sheetOf(workbook).value(0, 0))).toBe('#NAME?');

    functions['HTX.X'] = () => 'có rồi';
    await calculator.recalculate();

    expect(sheetOf(workbook).value(0, 0)).toBe('có rồi');
  });

  it('should not be called again when nothing that they read has changed', async () => {
    const workbook = workbookWith({ A: [[1, '=HTX.F(A1)']] });
    const { host, calls } = hostWith({ 'HTX.F': (n) => Number(n) * 2 });
    const calculator = await newCalculator(workbook, host);
    await calculator.recalculate();

    enter(workbook, sheetOf(workbook), 5, 5, 'khác');
    await calculator.recalculate();
    expect(calls).toHaveLength(1);

    enter(workbook, sheetOf(workbook), 0, 0, 2);
    await calculator.recalculate();
    expect(calls).toHaveLength(2);
    expect(sheetOf(workbook).value(0, 1)).toBe(4);
  });

  it('should not wait for themselves when they make the workbook calculate', async () => {
    const workbook = workbookWith({ A: [['=HTX.READS()', 1, '=B1+1']] });
    const { host } = hostWith({
      'HTX.READS': async () => {
        await calculator.recalculate();
        return sheetOf(workbook).value(0, 2);
      },
    });
    const calculator = await newCalculator(workbook, host);

    await calculator.recalculate();

    expect(sheetOf(workbook).value(0, 0)).toBe(2);
  });

  it('should show #BUSY! meanwhile, and take a change that comes meanwhile', async () => {
    const workbook = workbookWith({ A: [[1, '=HTX.SLOW(A1)']] });
    const sheet = sheetOf(workbook);
    const { host } = hostWith({ 'HTX.SLOW': (n) => later(Number(n) * 10) });
    const calculator = await newCalculator(workbook, host);

    const done = calculator.recalculate();
    expect(plain(sheet.value(0, 1))).toBe('#BUSY!');
    enter(workbook, sheet, 0, 0, 2);
    await done;

    expect(sheet.value(0, 1)).toBe(20);
  });

  it('should be there for a single evaluation', async () => {
    const { host } = hostWith({ 'HTX.SLOW': (n) => later(Number(n) + 1), 'HTX.ROW': (n) => [[n as number, null]] });
    const calculator = await newCalculator(workbookWith({ A: [] }), host);

    expect(await calculator.evaluate('=HTX.ROW(HTX.SLOW(HTX.SLOW(4)))')).toEqual([[6, 0]]);
  });
});
