import fc from 'fast-check';
import { cellAddress } from '../../../src/core/sheet/address';
import type { Issue } from '../../../src/core/rules/Issue';
import {
  applyFixes,
  clearMarks,
  convertToPlain,
  fixSafely,
  markIssues,
  readHistory,
  revertStep,
  type CellChange,
} from '../../../src/excel';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import type { Worksheet } from '../../../src/workbench/workbook/Worksheet';
import { cleanRegister, columnOf, FIRST_ROW } from '../../fixtures/registers/cleanRegister';
import { modelOf } from './support/modelOf';
import { withSession } from './support/withSession';

const OPTIONS = { today: { year: 2026, month: 6, day: 30 }, language: 'vi' } as const;
const LOCKED = { password: true, options: {} } as const;

/** Two registers, each with a name that has a space too many in its first record. */
function twoRegisters(): { workbook: Workbook; open: Worksheet; closed: Worksheet } {
  const workbook = new Workbook();
  const [open, closed] = ['DS HTX', 'DS Gia Viễn'].map((name, index) => {
    const sheet = workbook.addSheet(name);
    const { values } = cleanRegister(12);
    values.forEach((row, r) => row.forEach((value, c) => value !== '' && sheet.setCell(r, c, { value, style: 0 })));
    for (let record = 0; record < 12 && index === 1; record += 1) {
      const cell = sheet.cell(FIRST_ROW - 1 + record, columnOf('name') - 1);
      if (cell) cell.value = `HTX Gia Viễn số ${'ABCDEFGHIKLM'[record]}`;
    }
    spoil(sheet, 0);
    return sheet;
  });
  closed!.protection = LOCKED;
  return { workbook, open: open!, closed: closed! };
}

const REP = columnOf('legal_rep') - 1;
const repOf = (sheet: Worksheet, record: number) => sheet.value(FIRST_ROW - 1 + record, REP);

function spoil(sheet: Worksheet, record: number): void {
  sheet.setCell(FIRST_ROW - 1 + record, REP, { value: 'Nguyễn Văn  Bình', style: 0 });
}

function unlock(workbook: Workbook, sheet: Worksheet, row: number, column: number): void {
  const cell = sheet.ensureCell(row, column);
  cell.style = workbook.styles.derive(cell.style, (style) => ({ ...style, locked: false }));
}

describe('fixSafely', () => {
  it('should fix the open sheets, and leave and tell the cells of protected ones', async () => {
    const { workbook, open, closed } = twoRegisters();
    const before = modelOf(workbook);
    await withSession(workbook, async () => {
      const { fixed, left, result } = await fixSafely(OPTIONS);

      expect(fixed).toBe(1);
      expect(left).toEqual([{ sheet: 'DS Gia Viễn', cell: expect.stringMatching(/\d$/), cause: 'protected' }]);
      expect([repOf(open, 0), repOf(closed, 0)]).toEqual(['Nguyễn Văn Bình', 'Nguyễn Văn  Bình']);
      expect(result.issues.filter(({ fix }) => fix?.grade === 'safe')).toMatchObject([{ sheet: 'DS Gia Viễn' }]);
      const { steps } = await readHistory();
      expect(steps).toMatchObject([{ count: 1, standing: 1 }]);
      await revertStep(steps[0]!.id);
      expect(modelOf(workbook)).toEqual(before);
    });
  });

  it('should fix the cells of a protected sheet that are not locked', async () => {
    const { workbook, closed } = twoRegisters();
    for (const record of [0, 1, 2]) spoil(closed, record);
    for (const record of [0, 2]) unlock(workbook, closed, FIRST_ROW - 1 + record, REP);
    const before = modelOf(workbook);
    await withSession(workbook, async () => {
      const { fixed, left } = await fixSafely(OPTIONS);

      expect([fixed, left.length]).toEqual([3, 1]);
      expect([0, 1, 2].map((record) => repOf(closed, record))).toEqual([
        'Nguyễn Văn Bình',
        'Nguyễn Văn  Bình',
        'Nguyễn Văn Bình',
      ]);
      for (const { id } of (await readHistory()).steps) await revertStep(id);
      expect(modelOf(workbook)).toEqual(before);
    });
  });
});

describe('applyFixes on a protected sheet', () => {
  const SHEET = 'Khóa';
  const change = (cell: string, from: string, to: string | number): CellChange => ({ sheet: SHEET, cell, from, to });

  /** Column A: unlocked cells, of which A3 is a text cell. */
  function lockedSheet(options: Record<string, boolean> = {}): { workbook: Workbook; sheet: Worksheet } {
    const workbook = new Workbook();
    const sheet = workbook.addSheet(SHEET);
    ['a', 'b', 'c', 'd', 'e'].forEach((value, row) => {
      const style = workbook.styles.derive(0, (own) => ({
        ...own,
        locked: value === 'e',
        numberFormat: value === 'c' ? '@' : 'General',
      }));
      sheet.setCell(row, 0, { value, style });
    });
    sheet.protection = { password: false, options };
    return { workbook, sheet };
  }

  const CHANGES = [
    change('A1', 'a', 'Trần Văn An'),
    change('A2', 'b', '0912'),
    change('A3', 'c', '0912'),
    change('A4', 'd', 12),
    change('A5', 'e', 'Lê Thị Bình'),
  ];

  it('should write what needs no format, and leave what Excel would take for something else', async () => {
    const { workbook, sheet } = lockedSheet();
    const before = modelOf(workbook);
    await withSession(workbook, async () => {
      const { id, fixed, left } = await applyFixes({ title: 'Thử', changes: CHANGES });

      expect(fixed).toBe(3);
      expect(left.map(({ cell, cause }) => [cell, cause])).toEqual([
        ['A2', 'protected'],
        ['A5', 'protected'],
      ]);
      expect([0, 1, 2, 3, 4].map((row) => sheet.value(row, 0))).toEqual(['Trần Văn An', 'b', '0912', 12, 'e']);
      expect(await revertStep(id!)).toEqual({ restored: 3, left: [] });
      expect(modelOf(workbook)).toEqual(before);
    });
  });

  it('should write all that is not locked where formats may be changed', async () => {
    const { workbook, sheet } = lockedSheet({ allowFormatCells: true });
    await withSession(workbook, async () => {
      const { fixed, left } = await applyFixes({ title: 'Thử', changes: CHANGES });

      expect([fixed, left.map(({ cell }) => cell)]).toEqual([4, ['A5']]);
      expect(sheet.value(1, 0)).toBe('0912');
    });
  });

  it('should write nothing and keep no step when every cell is locked', async () => {
    const { workbook } = lockedSheet();
    const before = modelOf(workbook);
    await withSession(workbook, async () => {
      const { id, fixed, left } = await applyFixes({ title: 'Thử', changes: CHANGES.slice(4) });

      expect([id, fixed, left]).toEqual([null, 0, [{ sheet: SHEET, cell: 'A5', cause: 'protected' }]]);
      expect((await readHistory()).steps).toEqual([]);
      expect(modelOf(workbook)).toEqual(before);
    });
  });

  it('should cost no sync beside those of an open sheet where nothing is protected', async () => {
    const count = async (isProtected: boolean): Promise<number> => {
      const { workbook, sheet } = lockedSheet();
      if (!isProtected) sheet.protection = null;
      return withSession(workbook, async ({ host }) => {
        await applyFixes({ title: 'Thử', changes: CHANGES.slice(0, 1) });
        return host.counters.syncs;
      });
    };

    expect((await count(true)) - (await count(false))).toBe(1);
  });
});

describe('revertStep on a sheet that was protected since', () => {
  it('should leave its cells, tell them, and take them back once it is open again', async () => {
    const { workbook, open, closed } = twoRegisters();
    closed.protection = null;
    const before = modelOf(workbook);
    await withSession(workbook, async () => {
      await fixSafely(OPTIONS);
      const { id } = (await readHistory()).steps[0]!;
      closed.protection = LOCKED;

      const first = await revertStep(id);
      expect(first.restored).toBe(1);
      expect(first.left).toMatchObject([{ sheet: 'DS Gia Viễn', cause: 'protected' }]);
      expect([repOf(open, 0), repOf(closed, 0)]).toEqual(['Nguyễn Văn  Bình', 'Nguyễn Văn Bình']);
      expect((await readHistory()).steps).toMatchObject([{ count: 2, standing: 1 }]);

      closed.protection = null;
      expect(await revertStep(id)).toEqual({ restored: 1, left: [] });
      expect(modelOf(workbook)).toEqual(before);
    });
  });

  it('should give back the original whatever was protected on the way', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ fixed: fc.subarray([0, 1, 2, 3, 4, 5]), locks: fc.boolean(), reverts: fc.nat(4) }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.subarray([0, 1, 2, 3, 4, 5]),
        async (rounds, unlocked) => {
          const workbook = new Workbook();
          const sheet = workbook.addSheet('Sổ');
          for (let row = 0; row < 6; row += 1) sheet.setCell(row, 0, { value: `chữ ${'abcdef'[row]}`, style: 0 });
          for (const row of unlocked) unlock(workbook, sheet, row, 0);
          const before = modelOf(workbook);
          await withSession(workbook, async () => {
            for (const [round, { fixed, locks, reverts }] of rounds.entries()) {
              sheet.protection = locks ? LOCKED : null;
              const changes = fixed.map((row) => {
                const from = String(sheet.value(row, 0));
                return { sheet: 'Sổ', cell: `A${row + 1}`, from, to: `${from} ${'xyzt'[round]}` };
              });
              await applyFixes({ title: 'Thử', changes });
              const step = (await readHistory()).steps[reverts];
              if (step) await revertStep(step.id);
            }
            sheet.protection = null;
            for (const { id } of (await readHistory()).steps) await revertStep(id);
          });
          expect(modelOf(workbook)).toEqual(before);
        },
      ),
      { numRuns: 15 },
    ));
});

describe('convertToPlain on a protected sheet', () => {
  it('should leave the formulas and say why', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Kế hoạch');
    sheet.setCell(0, 0, { value: 0.8, formula: '=HTX.PROGRESS(16,20)', style: 0 });
    sheet.protection = LOCKED;
    await withSession(workbook, async () => {
      const { converted, left } = await convertToPlain({ title: 'Đổi' });

      expect([converted, left]).toEqual([0, [{ sheet: 'Kế hoạch', cell: 'A1', reason: 'protected' }]]);
      expect(sheet.cell(0, 0)?.formula).toBe('=HTX.PROGRESS(16,20)');
    });
  });
});

describe('clearMarks', () => {
  it('should tell which protected sheets keep their marks', async () => {
    const { workbook, open, closed } = twoRegisters();
    closed.protection = null;
    const issue = (sheet: string): Issue => ({
      ...{ rule: 'thử', severity: 'error', sheet, cell: 'B5', value: '', message: '', fix: null },
    });
    await withSession(workbook, async () => {
      await markIssues([issue(open.name), issue(closed.name)]);
      closed.protection = LOCKED;

      expect(await clearMarks()).toEqual({ protectedSheets: [closed.name] });
      expect([open.conditionalFormats.length, closed.conditionalFormats.length]).toEqual([0, 1]);
      closed.protection = null;
      expect(await clearMarks()).toEqual({ protectedSheets: [] });
      expect(closed.conditionalFormats).toEqual([]);
    });
  });
});

describe('a sheet that is protected between the look and the writing', () => {
  it('should end in one sentence, with nothing written and no step', async () => {
    const { workbook, closed } = twoRegisters();
    closed.protection = null;
    const before = modelOf(workbook);
    await withSession(workbook, async () => {
      const cell = cellAddress(FIRST_ROW, REP + 1);
      // Asked once all cells have been looked at, before the first is written.
      const signal = {
        get aborted() {
          closed.protection = LOCKED;
          return false;
        },
      } as AbortSignal;
      const change = { sheet: closed.name, cell, from: 'Nguyễn Văn  Bình', to: 'Nguyễn Văn Bình' };

      await expect(applyFixes({ title: 'Thử', changes: [change] }, { signal })).rejects.toMatchObject({
        code: 'protected',
      });
      expect((await readHistory()).steps).toEqual([]);
      closed.protection = null;
      expect(modelOf(workbook)).toEqual(before);
    });
  });
});
