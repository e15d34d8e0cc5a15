import { addSample, checkWorkbook, createReport } from '../../../src/excel';
import type { FaultTime } from '../../../src/workbench/protocol/Faults';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { modelOf } from './support/modelOf';
import { withSession } from './support/withSession';

const TODAY = { year: 2020, month: 7, day: 10 };
/** The sample's registers are kept until the end of August. */
const KEPT_UNTIL = { year: 2020, month: 9, day: 1 };
const NAMES = ['DS HTX', 'DS THT', 'Nhật ký', 'Vốn vay', 'Công trình', 'Kế hoạch 2020'];

/** A workbook with something of the user's in it, on a sheet of this name. */
function workbookWith(name: string): Workbook {
  const workbook = new Workbook();
  workbook.addSheet(name).setCell(0, 0, { value: 'của tôi', style: 0 });
  return workbook;
}
const namesOf = (workbook: Workbook): string[] => workbook.sheets.map(({ name }) => name);

describe('addSample', () => {
  it('should add the sheets of the sample behind the user’s and show the first', async () => {
    const workbook = workbookWith('Sheet1');
    await withSession(workbook, async () => {
      // Act
      await addSample();

      // Assert
      expect(namesOf(workbook)).toEqual(['Sheet1', ...NAMES]);
      expect(workbook.activeSheet.name).toBe('DS HTX');
      expect(workbook.sheetByName('Sheet1')!.value(0, 0)).toBe('của tôi');
    });
  });

  it('should write the same cells, dates and formats as the sample’s own file has', async () => {
    const workbook = workbookWith('Sheet1');
    const file = buildSample();
    await withSession(workbook, async () => {
      // Act
      await addSample();

      // Assert
      for (const name of NAMES) {
        const written = workbook.sheetByName(name)!;
        const expected = file.sheetByName(name)!;
        for (const [row, line] of expected.entries()) {
          for (const [column, cell] of line) {
            expect([name, row, column, written.value(row, column)]).toEqual([name, row, column, cell.value ?? null]);
          }
        }
        const used = expected.usedRange(true)!;
        expect(written.usedRange(true)).toEqual(used);
        expect(written.merges).toEqual(expected.merges);
      }
      const founded = workbook.sheetByName('DS HTX')!.ensureCell(5, 3);
      expect(workbook.styles.get(founded.style).numberFormat).toBe('dd/mm/yyyy');
      const code = workbook.sheetByName('DS HTX')!.ensureCell(5, 2);
      expect(workbook.styles.get(code.style).numberFormat).toBe('@');
    });
  });

  it('should lead to the article’s figures', async () => {
    await withSession(workbookWith('Sheet1'), async () => {
      await addSample();

      // Act
      const { indicators } = await createReport({ today: TODAY });
      const { issues } = await checkWorkbook({ today: KEPT_UNTIL, language: 'vi' });

      // Assert
      const actuals = Object.fromEntries(indicators.map(({ id, actual, plan }) => [id, [plan, actual]]));
      expect(actuals['new-cooperatives']).toEqual([20, 16]);
      expect(actuals['new-groups']).toEqual([20, 10]);
      expect(indicators.map(({ actual }) => actual)).toEqual(expect.arrayContaining([60, 68, 240, 4600, 29, 9]));
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  });

  it('should take other names where the user’s sheets have them, whatever their case', async () => {
    const workbook = workbookWith('ds htx');
    await withSession(workbook, async () => {
      // Act
      await addSample();
      await addSample();

      // Assert
      expect(namesOf(workbook)).toEqual([
        'ds htx',
        'DS HTX (2)',
        ...NAMES.slice(1),
        'DS HTX (3)',
        ...NAMES.slice(1).map((name) => `${name} (2)`),
      ]);
      expect(workbook.sheetByName('ds htx')!.value(0, 0)).toBe('của tôi');
      expect(workbook.activeSheet.name).toBe('DS HTX (3)');
    });
  });

  it('should refuse a workbook whose structure is protected, and leave it alone', async () => {
    const workbook = workbookWith('Sheet1');
    workbook.protection = { password: false };
    const before = modelOf(workbook);
    await withSession(workbook, async () => {
      await expect(addSample()).rejects.toMatchObject({ code: 'workbook-protected' });
      expect(modelOf(workbook)).toEqual(before);
    });
  });

  it.each<FaultTime>(['before', 'after'])(
    'should add all sheets or none when a sync fails (%s it is applied)',
    async (time) => {
      let failures = 0;
      for (let k = 1; ; k += 1) {
        const workbook = workbookWith('Sheet1');
        const before = modelOf(workbook);
        const isOver = await withSession(workbook, async ({ host }) => {
          host.faults.failSync(k, time);
          const succeeded = await addSample().then(
            () => true,
            () => false,
          );
          if (host.faults.pending) return true;
          failures += succeeded ? 0 : 1;
          expect(namesOf(workbook)).toEqual(succeeded ? ['Sheet1', ...NAMES] : ['Sheet1']);
          if (!succeeded) expect(modelOf(workbook)).toEqual(before);

          if (!succeeded) await addSample();
          expect(namesOf(workbook)).toEqual(['Sheet1', ...NAMES]);
          return false;
        });
        if (isOver) break;
        expect(k).toBeLessThan(10);
      }
      expect(failures).toBeGreaterThanOrEqual(2);
    },
  );

  it('should clean up in the next run when Excel stays out of reach', async () => {
    const workbook = workbookWith('Sheet1');
    await withSession(workbook, async ({ host }) => {
      // Arrange: once the temporary sheets are there nothing gets through any more.
      const stop = workbook.subscribe(({ kind }) => {
        if (kind === 'structure' && namesOf(workbook).some((name) => name.startsWith('~')))
          host.limits.payloadBytes = 1;
      });
      await expect(addSample()).rejects.toMatchObject({ code: 'payload-too-large' });
      stop();
      expect(namesOf(workbook).some((name) => name.startsWith('~'))).toBe(true);
      host.limits.payloadBytes = Infinity;

      // Act
      await addSample();

      // Assert
      expect(namesOf(workbook)).toEqual(['Sheet1', ...NAMES]);
    });
  });
});
