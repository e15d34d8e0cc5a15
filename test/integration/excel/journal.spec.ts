import fc from 'fast-check';
import { applyFixes, readHistory, readState, revertStep, updateState } from '../../../src/excel';
import type { CellValue } from '../../../src/core/sheet/values';
import { cellAddress } from '../../../src/core/sheet/address';
import type { FaultTime } from '../../../src/workbench/protocol/Faults';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { sheetModel } from './support/modelOf';
import { withSession } from './support/withSession';

const SHEET = 'DS HTX';

/** Six units in four columns: number, name, code (text cells), commune. */
function register(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet(SHEET);
  const text = workbook.styles.derive(0, (style) => ({ ...style, numberFormat: '@' }));
  for (let row = 0; row < 6; row += 1) {
    sheet.setCell(row, 0, { value: row + 1, style: 0 });
    sheet.setCell(row, 1, { value: ` HTX  số ${row + 1}`, style: 0 });
    sheet.setCell(row, 2, { value: `10010007${row}`, style: text });
    sheet.setCell(row, 3, { value: 'Xã Ninh Giang', style: 0 });
  }
  return workbook;
}

const valueAt = (workbook: Workbook, row: number, column: number) =>
  workbook.sheets[0]?.value(row - 1, column - 1) ?? '';
const model = (workbook: Workbook) => sheetModel(workbook, workbook.sheets[0]!);

const step = (title: string, ...changes: [cell: string, from: CellValue, to: CellValue][]) => ({
  title,
  changes: changes.map(([cell, from, to]) => ({ sheet: SHEET, cell, from, to })),
});

/** Moves the cells of the rows from `row` (from 1) down by one, as Excel does when a row is inserted. */
function insertRow(workbook: Workbook, row: number): void {
  const sheet = workbook.sheets[0]!;
  const cells = [...sheet.entries()].flatMap(([r, line]) =>
    line.map(([column, cell]) => [r >= row - 1 ? r + 1 : r, column, cell] as const),
  );
  sheet.replaceCells(cells);
}

describe('applyFixes', () => {
  it('should write the cells and keep the step in plain words', async () => {
    const workbook = register();
    await withSession(workbook, async () => {
      const outcome = await applyFixes(
        step('Bỏ dấu cách thừa', ['B1', ' HTX  số 1', 'HTX số 1'], ['B3', ' HTX  số 3', 'HTX số 3']),
      );

      expect(outcome).toMatchObject({ fixed: 2, left: [] });
      expect([valueAt(workbook, 1, 2), valueAt(workbook, 3, 2)]).toEqual(['HTX số 1', 'HTX số 3']);
      const { steps } = await readHistory();
      expect(steps).toEqual([
        { id: outcome.id, title: 'Bỏ dấu cách thừa', time: expect.any(String), count: 2, standing: 2 },
      ]);
    });
  });

  it('should leave alone what is not as it was thought to be', async () => {
    const workbook = register();
    workbook.sheets[0]!.setCell(0, 1, { value: 'HTX', formula: '="H"&"TX"', style: 0 });
    await withSession(workbook, async () => {
      const outcome = await applyFixes({
        title: 'Thử',
        changes: [
          { sheet: SHEET, cell: 'B1', from: 'HTX', to: 'X' },
          { sheet: SHEET, cell: 'B2', from: 'khác', to: 'X' },
          { sheet: SHEET, cell: 'A3', from: '3', to: 'X' },
          { sheet: SHEET, cell: 'D4', from: 'Xã Ninh Giang', to: 'Xã Ninh Giang' },
          { sheet: 'Không có', cell: 'A1', from: '', to: 'X' },
        ],
      });

      expect(outcome.id).toBeNull();
      expect(outcome.left.map(({ cause }) => cause).sort()).toEqual(
        ['changed', 'changed', 'formula', 'nothing-to-do', 'sheet-gone'].sort(),
      );
      expect(model(workbook)).toEqual(model(Object.assign(register(), { sheets: workbook.sheets })));
      expect((await readState()).journal.steps).toEqual([]);
    });
  });

  it('should never make a formula or a number of text', async () => {
    const workbook = register();
    const texts = ['=1+1', '+84912345678', '-5%', '@x', '1/2', '0100100079'];
    await withSession(workbook, async () => {
      await applyFixes({
        title: 'Thử',
        changes: texts.map((to, index) => ({ sheet: SHEET, cell: `B${index + 1}`, from: ` HTX  số ${index + 1}`, to })),
      });

      expect(texts.map((_, index) => valueAt(workbook, index + 1, 2))).toEqual(texts);
      expect(texts.map((_, index) => workbook.sheets[0]?.cell(index, 1)?.formula)).toEqual(texts.map(() => undefined));
    });
  });

  it('should give a number a cell that takes numbers, and give the format back', async () => {
    const workbook = register();
    const before = model(workbook);
    await withSession(workbook, async () => {
      const { id } = await applyFixes(step('Thành số', ['C1', '100100070', 100100070]));
      expect(valueAt(workbook, 1, 3)).toBe(100100070);

      await revertStep(id!);

      expect(model(workbook)).toEqual(before);
    });
  });

  it('should take few syncs for thousands of cells', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet(SHEET);
    for (let row = 0; row < 5_000; row += 1) sheet.setCell(row, 1, { value: ` HTX ${row} `, style: 0 });
    await withSession(
      workbook,
      async ({ host }) => {
        const changes = Array.from({ length: 5_000 }, (_, row) => ({
          sheet: SHEET,
          cell: `B${row + 1}`,
          from: ` HTX ${row} `,
          to: `HTX ${row}`,
        }));
        const { id, fixed } = await applyFixes({ title: 'Bỏ dấu cách', changes });
        expect(fixed).toBe(5_000);
        expect(host.counters.syncs).toBeLessThanOrEqual(8);

        expect((await revertStep(id!)).restored).toBe(5_000);
        expect(sheet.value(4_999, 1)).toBe(' HTX 4999 ');
      },
      { platform: 'web' },
    );
  });
});

describe('revertStep', () => {
  it('should leave a cell that was changed since, and say so', async () => {
    const workbook = register();
    await withSession(workbook, async () => {
      const { id } = await applyFixes(step('Sửa', ['B1', ' HTX  số 1', 'HTX số 1'], ['B2', ' HTX  số 2', 'HTX số 2']));
      workbook.sheets[0]!.setCell(0, 1, { value: 'HTX Hoa Lư', style: 0 });

      const outcome = await revertStep(id!);

      expect(outcome).toEqual({ restored: 1, left: [{ sheet: SHEET, cell: 'B1', cause: 'changed' }] });
      expect([valueAt(workbook, 1, 2), valueAt(workbook, 2, 2)]).toEqual(['HTX Hoa Lư', ' HTX  số 2']);
    });
  });

  it('should find the rows again when rows were inserted above them', async () => {
    const workbook = register();
    await withSession(workbook, async () => {
      // The same value in all rows: by the value alone the wrong cell would be overwritten.
      const { id } = await applyFixes(
        step('Xã', ['D2', 'Xã Ninh Giang', 'Xã Trường Yên'], ['D3', 'Xã Ninh Giang', 'Xã Trường Yên']),
      );
      insertRow(workbook, 1);
      const sheet = workbook.sheets[0]!;
      sheet.setCell(0, 0, { value: 0, style: 0 });
      sheet.setCell(1, 3, { value: 'Xã Trường Yên', style: 0 });

      const outcome = await revertStep(id!);

      expect(outcome).toEqual({ restored: 2, left: [] });
      expect([2, 3, 4, 5].map((row) => valueAt(workbook, row, 4))).toEqual([
        'Xã Trường Yên',
        'Xã Ninh Giang',
        'Xã Ninh Giang',
        'Xã Ninh Giang',
      ]);
    });
  });

  it('should leave what it cannot find for certain', async () => {
    const workbook = register();
    await withSession(workbook, async () => {
      const { id } = await applyFixes(step('Xã', ['D2', 'Xã Ninh Giang', 'Xã Trường Yên']));
      const sheet = workbook.sheets[0]!;
      for (const column of [0, 1, 2]) sheet.setCell(1, column, { value: 'mới', style: 0 });

      expect(await revertStep(id!)).toEqual({ restored: 0, left: [{ sheet: SHEET, cell: 'D2', cause: 'moved' }] });
      expect(valueAt(workbook, 2, 4)).toBe('Xã Trường Yên');
    });
  });

  it('should work after saving, closing and opening again', async () => {
    const workbook = register();
    const id = await withSession(
      workbook,
      async () => (await applyFixes(step('Sửa', ['B1', ' HTX  số 1', 'HTX số 1']))).id,
    );

    const reopened = readXlsx(writeXlsx(workbook));

    await withSession(reopened, async () => {
      expect(await revertStep(id!)).toEqual({ restored: 1, left: [] });
      expect(valueAt(reopened, 1, 2)).toBe(' HTX  số 1');
    });
  });

  it('should refuse a step that is not there', async () => {
    await withSession(register(), async () => {
      await expect(revertStep('x')).rejects.toMatchObject({ code: 'step-unknown' });
    });
  });

  it('should give back the text format through two steps, the first reverted first', async () => {
    const workbook = register();
    const before = model(workbook);
    await withSession(workbook, async () => {
      const first = await applyFixes(step('Thành số', ['C1', '100100070', 7]));
      const second = await applyFixes(step('Bỏ trống', ['C1', 7, '']));

      expect(await revertStep(first.id!)).toEqual({
        restored: 0,
        left: [{ sheet: SHEET, cell: 'C1', cause: 'superseded' }],
      });
      await revertStep(second.id!);

      expect(model(workbook)).toEqual(before);
    });
  });

  it('should give back the original whatever was fixed and reverted in whatever order', async () => {
    const workbook = register();
    const before = model(workbook);
    const cells = [...workbook.sheets[0]!.entries()].flatMap(([row, line]) =>
      line.map(([column, cell]) => [row, column, cell] as const),
    );
    const copies = cells.map(([row, column, cell]) => [row, column, { ...cell }] as const);
    const original = () =>
      workbook.sheets[0]!.replaceCells(copies.map(([row, column, cell]) => [row, column, { ...cell }] as const));
    const value = fc.constantFrom<CellValue>('', 'a', 'b', '=1+1', '007', '1/2', 7, 0.1, true);
    const fix = fc.record({
      kind: fc.constant('fix' as const),
      cells: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
        selector: ([row, column]) => `${row}:${column}`,
        minLength: 1,
        maxLength: 6,
      }),
      value,
    });
    const revert = fc.record({ kind: fc.constant('revert' as const), pick: fc.nat(20) });
    await withSession(workbook, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(fix, revert), { maxLength: 8 }),
          fc.infiniteStream(fc.nat(20)),
          async (acts, order) => {
            original();
            await updateState('journal', () => ({ forgotten: 0, steps: [] }));
            const standing: string[] = [];
            const take = async (pick: number) => {
              const [id] = standing.splice(pick % standing.length, 1);
              const { left } = await revertStep(id!);
              expect(left.filter(({ cause }) => cause !== 'superseded')).toEqual([]);
            };
            for (const act of acts) {
              if (act.kind === 'revert') {
                if (standing.length > 0) await take(act.pick);
                continue;
              }
              const changes = act.cells.map(([row, column]) => {
                const now = valueAt(workbook, row, column) as CellValue;
                return { sheet: SHEET, cell: cellAddress(row, column), from: now, to: act.value };
              });
              const { id } = await applyFixes({ title: 'Thử', changes });
              if (id !== null) standing.push(id);
            }
            while (standing.length > 0) await take(order.next().value as number);

            expect(model(workbook)).toEqual(before);
            expect((await readHistory()).steps.every((known) => known.standing === 0)).toBe(true);
          },
        ),
        { numRuns: 25 },
      );
    });
  });
});

describe('the journal when a sync fails', () => {
  const TIMES: readonly FaultTime[] = ['before', 'after'];
  const fixes = step('Sửa', ['B1', ' HTX  số 1', 'HTX số 1'], ['C2', '100100071', '0100100071'], ['A3', 3, 33]);

  /** Each change stands in the journal exactly when its cell holds the new value. */
  async function expectTrueJournal(workbook: Workbook) {
    await readHistory();
    const { steps } = (await readState()).journal;
    const standing = steps.flatMap(({ sheets }) => sheets.flatMap(({ changes }) => changes.map(({ cell }) => cell)));
    const written = [
      ...(valueAt(workbook, 1, 2) === 'HTX số 1' ? ['B1'] : []),
      ...(valueAt(workbook, 2, 3) === '0100100071' ? ['C2'] : []),
      ...(valueAt(workbook, 3, 1) === 33 ? ['A3'] : []),
    ];
    expect(standing).toEqual(written);
    expect(steps.every(({ status }) => status === 'done')).toBe(true);
    return written.length;
  }

  it.each(TIMES)('should be true after a fix that failed %s a sync was applied', async (time) => {
    for (let k = 1; k < 20; k += 1) {
      const workbook = register();
      const before = model(workbook);
      const isOver = await withSession(workbook, async ({ host }) => {
        host.faults.failSync(k, time);
        const outcome = await applyFixes(fixes).catch(() => undefined);
        if (host.faults.pending) return true;
        const written = await expectTrueJournal(workbook);
        expect(written).toBe(outcome ? 3 : 0);
        for (const { id } of (await readHistory()).steps) await revertStep(id);
        expect(model(workbook)).toEqual(before);
        return false;
      });
      if (isOver) return expect(k).toBeGreaterThan(4);
    }
    throw new Error('applyFixes never got through');
  });

  it.each(TIMES)('should be true after a revert that failed %s a sync was applied', async (time) => {
    for (let k = 1; k < 20; k += 1) {
      const workbook = register();
      const before = model(workbook);
      const isOver = await withSession(workbook, async ({ host }) => {
        const { id } = await applyFixes(fixes);
        host.faults.failSync(k, time);
        const outcome = await revertStep(id!).catch(() => undefined);
        if (host.faults.pending) return true;
        const standing = await expectTrueJournal(workbook);
        expect(standing).toBe(outcome ? 0 : 3);
        await revertStep(id!);
        expect(model(workbook)).toEqual(before);
        return false;
      });
      if (isOver) return expect(k).toBeGreaterThan(4);
    }
    throw new Error('revertStep never got through');
  });

  it('should settle a step that was cut short when the file is next opened', async () => {
    const workbook = register();
    await withSession(workbook, async () => {
      await applyFixes(fixes);
      await updateState('journal', (journal) => ({
        ...journal,
        steps: journal.steps.map((known) => ({ ...known, status: 'writing' as const })),
      }));
      workbook.sheets[0]!.setCell(2, 0, { value: 3, style: 0 });

      const { steps } = await readHistory();

      expect(steps).toMatchObject([{ count: 2, standing: 2 }]);
    });
  });
});
