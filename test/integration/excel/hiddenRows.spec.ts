import { cellAddress } from '../../../src/core/sheet/address';
import { applyFixes, checkWorkbook, fixSafely, goTo, readHistory, revertStep } from '../../../src/excel';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { cleanRegister, columnOf, FIRST_ROW } from '../../fixtures/registers/cleanRegister';
import { modelOf } from './support/modelOf';
import { withSession } from './support/withSession';

const SHEET = 'DS HTX';
const REP = columnOf('legal_rep');
const OPTIONS = { today: { year: 2026, month: 6, day: 30 }, language: 'vi' } as const;

/** A register under a filter that hides all but the second and fifth record; each name has a space too many. */
function filtered(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet(SHEET);
  const { values } = cleanRegister(8);
  values.forEach((row, r) => row.forEach((value, c) => value !== '' && sheet.setCell(r, c, { value, style: 0 })));
  for (let record = 0; record < 8; record += 1) {
    const row = FIRST_ROW - 1 + record;
    sheet.setCell(row, REP - 1, { value: `Nguyễn  Văn ${'ABCDEFGH'[record]}n`, style: 0 });
    if (record !== 1 && record !== 4) sheet.rows.set(row, { hidden: true });
  }
  sheet.autoFilter = { row: FIRST_ROW - 2, column: 0, rowCount: 9, columnCount: values[0]!.length };
  return workbook;
}

const reps = (workbook: Workbook) =>
  Array.from({ length: 8 }, (_, record) => workbook.sheets[0]!.value(FIRST_ROW - 1 + record, REP - 1));

describe('a register under a filter', () => {
  it('should be read in full, hidden rows too', async () => {
    await withSession(filtered(), async () => {
      const { issues } = await checkWorkbook(OPTIONS);

      expect(issues.filter(({ rule }) => rule === 'whitespace')).toHaveLength(8);
    });
  });

  it('should get each fix into its own row, and back, and stay filtered', async () => {
    const workbook = filtered();
    const before = modelOf(workbook);
    await withSession(workbook, async () => {
      const { fixed, left } = await fixSafely(OPTIONS);

      expect([fixed, left]).toEqual([8, []]);
      expect(reps(workbook)).toEqual([...'ABCDEFGH'].map((letter) => `Nguyễn Văn ${letter}n`));
      expect(workbook.sheets[0]!.rows.get(FIRST_ROW - 1)?.hidden).toBe(true);
      for (const { id } of (await readHistory()).steps) await revertStep(id);
      expect(modelOf(workbook)).toEqual(before);
    });
  });

  it('should still be written in few ranges where nothing is hidden', async () => {
    const workbook = filtered();
    workbook.sheets[0]!.rows.clear();
    await withSession(workbook, async () => {
      const changes = reps(workbook).map((from, record) => ({
        ...{ sheet: SHEET, cell: cellAddress(FIRST_ROW + record, REP), from: String(from), to: 'Trần Văn An' },
      }));
      const written: number[] = [];
      workbook.subscribe((change) => {
        if (change.kind === 'cells' && change.area) written.push(change.area.rowCount);
      });

      await applyFixes({ title: 'Thử', changes });

      expect(written).toEqual([8]);
    });
  });
});

describe('goTo', () => {
  it('should select a cell of a hidden row, leave the filter, and say why nothing is to be seen', async () => {
    const workbook = filtered();
    await withSession(workbook, async () => {
      const cell = cellAddress(FIRST_ROW, REP);

      await expect(goTo(SHEET, cell)).rejects.toMatchObject({
        code: 'cell-hidden',
        message: expect.stringMatching(new RegExp(`${cell}.*bỏ lọc`)),
        english: expect.stringMatching(new RegExp(`${cell}.*clear the filter`)),
      });
      expect(workbook.sheets[0]!.selection).toMatchObject({ row: FIRST_ROW - 1, column: REP - 1 });
      expect(workbook.sheets[0]!.rows.get(FIRST_ROW - 1)?.hidden).toBe(true);
    });
  });

  it('should say nothing where the row is shown, or some of the rows are', async () => {
    await withSession(filtered(), async () => {
      await expect(goTo(SHEET, cellAddress(FIRST_ROW + 1, REP))).resolves.toBeUndefined();
      await expect(goTo(SHEET, `A${FIRST_ROW}:C${FIRST_ROW + 2}`)).resolves.toBeUndefined();
    });
  });

  it('should tell a hidden column apart', async () => {
    const workbook = filtered();
    workbook.sheets[0]!.columns.set(REP - 1, { hidden: true });
    await withSession(workbook, async () => {
      await expect(goTo(SHEET, cellAddress(FIRST_ROW + 1, REP))).rejects.toMatchObject({
        code: 'cell-hidden',
        message: expect.stringContaining('cột'),
      });
    });
  });
});
