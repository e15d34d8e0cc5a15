import { createUniverCalculator } from '../../../src/workbench/workbook/calculation/univerCalculator';
import { CellError } from '../../../src/workbench/workbook/cell';
import { openSession } from '../../../src/workbench/headless/openSession';
import { withSession, workbookOf } from './withSession';

const METADATA = {
  functions: [{ id: 'RATIO', name: 'RATIO', parameters: ['actual', 'plan'].map((name) => ({ name, type: 'number' })) }],
};

const CALCULATING = { calculator: createUniverCalculator };

describe('formulas of a session', () => {
  it('should answer a read with what the formulas give after the write before it', () =>
    withSession(
      workbookOf('S'),
      async () => {
        const values = await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('S').getRange('A1:C1');
          range.formulas = [[16, 20, '=A1/B1']];
          await context.sync();
          range.getCell(0, 0).values = [[10]];
          range.load('values');
          await context.sync();
          return range.values;
        });
        expect(values).toEqual([[10, 20, 0.5]]);
      },
      CALCULATING,
    ));

  it('should bring a value from the file up to date with the first change', () => {
    const workbook = workbookOf('S');
    const sheet = workbook.sheets[0]!;
    sheet.setCell(0, 0, { value: 1, style: 0 });
    sheet.setCell(0, 1, { value: 2, formula: '=A1*2', style: 0 });
    return withSession(
      workbook,
      async ({ host }) => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem('S').getRange('A1').values = [[5]];
          await context.sync();
        });
        await host.settled();
        expect(sheet.value(0, 1)).toBe(10);
      },
      CALCULATING,
    );
  });

  it('should compute custom functions in formulas and in evaluate', () =>
    withSession(
      workbookOf('S'),
      async (session) => {
        // Arrange
        session.CustomFunctions.associate('RATIO', (actual, plan) => {
          if (plan === 0)
            throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Chưa có') as unknown as Error;
          return Number(actual) / Number(plan);
        });
        session.registerFunctions(METADATA);
        session.host.workbook.sheets[0]!.ensureCell(0, 0).value = 16;
        // Act & assert
        expect(await session.evaluate('=HTX.RATIO(A1,20)')).toBe(0.8);
        expect(await session.evaluate('=HTX.RATIO(A1,0)')).toEqual(new CellError('#N/A', 'Chưa có'));
        expect(await session.evaluate('=IFERROR(HTX.RATIO("a",1),"sai")')).toBe('sai');
      },
      CALCULATING,
    ));

  it('should say that it cannot compute without a calculator', async () => {
    const session = await openSession(workbookOf('S'));
    try {
      await expect(session.evaluate('=1+1')).rejects.toThrow('without a calculator');
    } finally {
      session.close();
    }
  });
});
