import { createReport } from '../../../src/excel';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { createUniverCalculator } from '../../../src/workbench/workbook/calculation/univerCalculator';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { recompute } from './support/recompute';
import { withSession } from './support/withSession';

const TODAY = { year: 2020, month: 7, day: 3 };
const NAME = 'Sơ kết 6T-2020';

/** The report in a file that was saved and opened again, with what it was made of. */
async function savedReport(template: 'A' | 'B' | 'C') {
  const workbook = buildSample();
  const summary = await withSession(workbook, () => createReport({ today: TODAY, template }), {
    calculator: createUniverCalculator,
  });
  const saved = readXlsx(writeXlsx(workbook));
  const sheet = saved.sheetByName(NAME);
  const cells = [...(sheet?.cells() ?? [])].flatMap(([row, column, { formula, value }]) =>
    formula === undefined ? [] : [{ row, column, formula, value }],
  );
  return { summary, saved, sheet, cells };
}

describe('the formulas of a saved report', () => {
  it.each(['A', 'B', 'C'] as const)(
    'should each give what other code computes from the registers (%s)',
    async (template) => {
      const { saved, cells } = await savedReport(template);

      expect(cells.length).toBeGreaterThan(5);
      for (const { formula, value } of cells) {
        const expected = recompute(saved, NAME, formula);
        if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
        else expect([formula, value]).toEqual([formula, expected]);
      }
    },
  );

  it('should give the figures and shares of the summary', async () => {
    const { summary, saved, sheet, cells } = await savedReport('C');
    const [actual, percent] = [4, 5];
    let live = 0;
    for (const indicator of summary.indicators) {
      const row = [...(sheet?.cells() ?? [])].find(
        ([, column, cell]) => column === 1 && cell.value === indicator.label,
      )?.[0];
      for (const [column, figure] of [
        [actual, indicator.actual],
        [percent, indicator.percent],
      ] as const) {
        const formula = cells.find((cell) => cell.row === row && cell.column === column)?.formula;
        if (formula === undefined) continue;
        live += 1;
        const value = recompute(saved, NAME, formula);
        if (figure === null) expect([indicator.id, value]).toEqual([indicator.id, '–']);
        else expect(value).toBeCloseTo(figure, 9);
      }
    }
    const kinds = ['COUNTIFS', 'SUMIFS'].map((name) => cells.filter(({ formula }) => formula.includes(name)).length);
    expect(Math.min(...kinds)).toBeGreaterThanOrEqual(4);
    expect(live).toBeGreaterThan(summary.indicators.length);
  });

  it('should not be taken as right where a register says something else', async () => {
    const { saved, cells } = await savedReport('C');
    const wrong = (): string[] =>
      cells.flatMap(({ formula, value }) => (recompute(saved, NAME, formula) === value ? [] : [formula]));
    const before = wrong();
    // Act: the date of foundation of a cooperative that was counted
    saved.sheetByName('DS HTX')?.setCell(31, 3, { value: 36_526, style: 0 });
    // Assert
    expect(wrong().length).toBeGreaterThan(before.length);
  });

  it.each(['=VLOOKUP(A1,B1,1)', '=A1-1', '=SUM(A1:B2)', '=1 2'])('should have no formula like %s unseen', (formula) => {
    expect(() => recompute(buildSample(), 'DS HTX', formula)).toThrow();
  });
});
