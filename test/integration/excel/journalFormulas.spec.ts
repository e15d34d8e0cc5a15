import { applyFixes, readHistory, readState, revertStep, type CellChange } from '../../../src/excel';
import type { FaultTime } from '../../../src/workbench/protocol/Faults';
import { createUniverCalculator } from '../../../src/workbench/workbook/calculation/univerCalculator';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { sheetModel } from './support/modelOf';
import { withSession } from './support/withSession';

const SHEET = 'S';
const WITH_CALCULATOR = { calculator: createUniverCalculator };

/** A and B are numbers, C1 and C2 their sums, D1 a text. */
function sums(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet(SHEET);
  for (let row = 0; row < 2; row += 1) {
    sheet.setCell(row, 0, { value: row + 1, style: 0 });
    sheet.setCell(row, 1, { value: 10 + row, style: 0 });
    sheet.setCell(row, 2, { value: 11 + 2 * row, formula: `=A${row + 1}+B${row + 1}`, style: 0 });
  }
  sheet.setCell(0, 3, { value: '=1+1', style: 0 });
  return workbook;
}

const change = (row: number): CellChange => ({
  sheet: SHEET,
  cell: `C${row}`,
  from: 9 + 2 * row,
  to: 9 + 2 * row,
  fromFormula: `=A${row}+B${row}`,
  toFormula: `=SUM(A${row}:B${row})`,
});
const formulaAt = (workbook: Workbook, row: number) => workbook.sheets[0]?.cell(row - 1, 2)?.formula;
const model = (workbook: Workbook) => sheetModel(workbook, workbook.sheets[0]!);

describe('changes of formulas in the journal', () => {
  it('should be written as formulas, and taken back after saving and opening again', async () => {
    const workbook = sums();
    const id = await withSession(
      workbook,
      async () => (await applyFixes({ title: 'Đổi', changes: [change(1), change(2)] })).id,
      WITH_CALCULATOR,
    );
    expect([formulaAt(workbook, 1), formulaAt(workbook, 2)]).toEqual(['=SUM(A1:B1)', '=SUM(A2:B2)']);

    const reopened = readXlsx(writeXlsx(workbook));

    await withSession(
      reopened,
      async () => {
        expect(await revertStep(id ?? '')).toEqual({ restored: 2, left: [] });
        expect([formulaAt(reopened, 1), formulaAt(reopened, 2)]).toEqual(['=A1+B1', '=A2+B2']);
      },
      WITH_CALCULATOR,
    );
  });

  it('should leave a cell that does not hold exactly the formula, or a text that looks like one', async () => {
    const workbook = sums();
    const before = model(workbook);
    await withSession(workbook, async () => {
      const outcome = await applyFixes({
        title: 'Đổi',
        changes: [
          { ...change(1), fromFormula: '=A1+B2' },
          { sheet: SHEET, cell: 'D1', from: '=1+1', to: 2, fromFormula: '=1+1', toFormula: '=2' },
          { sheet: SHEET, cell: 'C2', from: 13, to: 14 },
        ],
      });

      expect(outcome.id).toBeNull();
      expect(outcome.left.map(({ cause }) => cause)).toEqual(['changed', 'changed', 'formula']);
      expect(model(workbook)).toEqual(before);
    });
  });

  it.each([
    ['the first', 0],
    ['the last', 1],
  ])('should give back the original through a value in between, %s reverted first', async (_name, first) => {
    const workbook = sums();
    const before = model(workbook);
    await withSession(
      workbook,
      async ({ host }) => {
        const one = await applyFixes({ title: 'Đổi', changes: [change(1)] });
        const toValue = { sheet: SHEET, cell: 'C1', from: 11, to: 'ít nhất 11', fromFormula: '=SUM(A1:B1)' } as const;
        const two = await applyFixes({ title: 'Thành chữ', changes: [toValue] });
        expect(workbook.sheets[0]?.value(0, 2)).toBe('ít nhất 11');

        for (const { id } of first === 0 ? [one, two] : [two, one]) await revertStep(id ?? '');

        await host.settled();
        expect(model(workbook)).toEqual(before);
        expect((await readHistory()).steps.every(({ standing }) => standing === 0)).toBe(true);
      },
      WITH_CALCULATOR,
    );
  });

  it('should leave a formula that the user has edited since', async () => {
    const workbook = sums();
    await withSession(workbook, async () => {
      const { id } = await applyFixes({ title: 'Đổi', changes: [change(1)] });
      workbook.sheets[0]?.setCell(0, 2, { value: 11, formula: '=A1+10', style: 0 });

      expect(await revertStep(id ?? '')).toMatchObject({ restored: 0, left: [{ cell: 'C1', cause: 'changed' }] });
      expect(formulaAt(workbook, 1)).toBe('=A1+10');
    });
  });

  it.each<FaultTime>(['before', 'after'])('should be true after a sync that failed %s it was applied', async (time) => {
    for (let k = 1; k < 20; k += 1) {
      const workbook = sums();
      const isOver = await withSession(workbook, async ({ host }) => {
        host.faults.failSync(k, time);
        await applyFixes({ title: 'Đổi', changes: [change(1), change(2)] }).catch(() => undefined);
        if (host.faults.pending) return true;
        await readHistory();
        const { steps } = (await readState()).journal;
        const standing = steps.flatMap(({ sheets }) =>
          sheets.flatMap(({ changes }) => changes.map(({ cell }) => cell)),
        );
        expect(standing).toEqual(
          [1, 2].filter((row) => formulaAt(workbook, row) !== `=A${row}+B${row}`).map((row) => `C${row}`),
        );
        for (const { id } of steps) await revertStep(id);
        expect([formulaAt(workbook, 1), formulaAt(workbook, 2)]).toEqual(['=A1+B1', '=A2+B2']);
        return false;
      });
      if (isOver) return expect(k).toBeGreaterThan(4);
    }
    throw new Error('applyFixes never got through');
  });
});
