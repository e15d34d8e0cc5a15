import type { CalculatorFactory } from '../../../src/workbench/workbook/Calculator';
import { CellError } from '../../../src/workbench/workbook/cell';
import { withSession, workbookOf } from './withSession';

const METADATA = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: 'RATIO',
      name: 'RATIO',
      parameters: [
        { name: 'actual', type: 'number' },
        { name: 'plan', type: 'number' },
      ],
      result: { type: 'number' },
    },
    {
      id: 'DOUBLE',
      name: 'DOUBLE',
      parameters: [{ name: 'cells', type: 'any', dimensionality: 'matrix' }],
      result: { dimensionality: 'matrix' },
    },
    { id: 'SLOW', name: 'SLOW', parameters: [], options: { cancelable: true } },
  ],
} as const;

function ratio(actual: number, plan: number): number {
  if (plan < 0) throw new Error('not for the user');
  if (plan === 0)
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Chưa có kế hoạch') as unknown as Error;
  return actual / plan;
}

const double = (cells: unknown[][]) =>
  cells.map((row) => row.map((cell) => (typeof cell === 'number' ? 2 * cell : cell)));

const NO_PLAN = new CellError('#N/A', 'Chưa có kế hoạch');

describe('custom functions of a session', () => {
  it('should come to the same results by message through the real runtime as directly', () =>
    withSession(workbookOf('S'), async ({ host, CustomFunctions: functions, registerFunctions }) => {
      // Arrange
      functions.associate('RATIO', ratio as (...args: unknown[]) => unknown);
      functions.associate('DOUBLE', double as (...args: unknown[]) => unknown);
      registerFunctions(METADATA);
      await host.settled();
      const calls = [
        ['HTX.RATIO', [16, 20]],
        ['HTX.RATIO', ['16', true]],
        ['HTX.RATIO', [16, 0]],
        ['HTX.RATIO', [16, null]],
        ['HTX.RATIO', [16, -1]],
        ['HTX.RATIO', ['mười sáu', 20]],
        ['HTX.RATIO', [new CellError('#REF!'), 20]],
        [
          'HTX.DOUBLE',
          [
            [
              [1, 'a'],
              [new CellError('#DIV/0!'), true],
            ],
          ],
        ],
      ] as const;
      const expected = [
        0.8,
        16,
        NO_PLAN,
        NO_PLAN,
        new CellError('#VALUE!'),
        new CellError('#VALUE!'),
        new CellError('#REF!'),
        [
          [2, 'a'],
          [new CellError('#DIV/0!'), true],
        ],
      ];
      // Act
      const direct = await Promise.all(calls.map(([name, args]) => host.functions.call(name, args as never)));
      const byMessage = await Promise.all(calls.map(([name, args]) => host.callCustomFunction(name, args as never)));
      // Assert
      expect(direct).toEqual(expected);
      expect(byMessage).toEqual(expected);
      expect(host.functions.exceptions).toEqual([expect.objectContaining({ message: 'not for the user' })]);
    }));

  it('should tell the function where it is called from, and take the call back', () =>
    withSession(workbookOf('S'), async ({ host, window, registerFunctions }) => {
      // Arrange
      const seen: unknown[] = [];
      const { CustomFunctions: inPage } = window as unknown as { CustomFunctions: typeof CustomFunctions };
      inPage.associate('SLOW', (...args: unknown[]) => {
        const invocation = args.at(-1) as CustomFunctions.CancelableInvocation;
        seen.push(invocation.address);
        invocation.onCanceled = () => seen.push('cancelled');
        return new Promise(() => undefined);
      });
      registerFunctions(METADATA);
      await host.settled();
      const abort = new AbortController();
      // Act
      const call = host.callCustomFunction('HTX.SLOW', [], 'S!B2', abort.signal);
      await new Promise((resolve) => setTimeout(resolve, 20));
      abort.abort();
      // Assert
      expect(await call).toEqual(new CellError('#BUSY!'));
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(seen).toEqual(['S!B2', 'cancelled']);
    }));

  it('should show an error for a function that the add-in does not have', () =>
    withSession(workbookOf('S'), async ({ host, registerFunctions }) => {
      registerFunctions(METADATA);
      await host.settled();
      expect(await host.callCustomFunction('HTX.NOTHING', [])).toEqual(new CellError('#NAME?'));
      // Described, but nothing is associated with it: the library fails as if the function had.
      expect(await host.callCustomFunction('HTX.RATIO', [1, 2])).toEqual(new CellError('#VALUE!'));
    }));

  it('should not answer a read before a function that the formulas need has come back', () => {
    const workbook = workbookOf('S');
    workbook.sheets[0]!.setCell(0, 0, { value: null, formula: '=HTX.RATIO(16,20)', style: 0 });
    return withSession(
      workbook,
      async ({ window, registerFunctions, host }) => {
        const { CustomFunctions: inPage } = window as unknown as { CustomFunctions: typeof CustomFunctions };
        inPage.associate('RATIO', ratio as (...args: unknown[]) => unknown);
        registerFunctions(METADATA);
        await host.settled();
        const value = await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('S').getRange('A1').load('values');
          await context.sync();
          return range.values[0]?.[0] as unknown;
        });
        expect(value).toBe(0.8);
      },
      { calculator: oneFormula },
    );
  });
});

/** Knows one formula, to see the host wait: the real calculator has tests of its own. */
const oneFormula: CalculatorFactory = (workbook, functions) =>
  Promise.resolve({
    async recalculate() {
      const result = await functions.call('HTX.RATIO', [16, 20]);
      workbook.sheets[0]!.ensureCell(0, 0).value = Array.isArray(result) ? null : result;
      workbook.notify({ kind: 'calculated' });
    },
    evaluate: () => Promise.resolve(null),
    dispose: () => undefined,
  });
