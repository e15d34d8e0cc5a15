import { createReport, readState } from '../../../src/excel';
import type { FaultTime } from '../../../src/workbench/protocol/Faults';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
import { modelOf } from './support/modelOf';
import { smallSample } from './support/smallSample';
import { withSession } from './support/withSession';

const TODAY = { year: 2020, month: 7, day: 3 };
const NAME = 'Sơ kết 6T-2020';
const OPTIONS = { today: TODAY, countedRows: true };
const COUNTED = 'Dòng đã đếm 6T-2020';
const OWN = [NAME, COUNTED];

/** The zero-based place of the first note of the report's table. */
const NOTE = { row: 11, column: 6 } as const;

const noteOf = (workbook: Workbook): string => String(workbook.sheetByName(NAME)?.value(NOTE.row, NOTE.column));

/** What a user adds must outlive every failure. */
function addNote(workbook: Workbook): void {
  const value = `${noteOf(workbook)}; Chờ xác nhận`;
  workbook.sheetByName(NAME)?.setCell(NOTE.row, NOTE.column, { value, style: 0 });
}

const TIMES: readonly FaultTime[] = ['before', 'after'];

/** What must hold, whichever sync failed: all of the report or nothing of it, and a run afterwards that succeeds. */
async function expectAllOrNothing(workbook: Workbook, before: Record<string, unknown>, succeeded: boolean) {
  const after = modelOf(workbook);
  const strays = Object.keys(after).filter((name) => !(name in before) && !OWN.includes(name));
  const withoutReport = (model: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(model).filter(([name]) => !OWN.includes(name)));
  expect(strays).toEqual([]);
  expect(withoutReport(after)).toEqual(withoutReport(before));
  if (succeeded) expect(OWN.filter((name) => after[name] === undefined)).toEqual([]);
  else expect(OWN.map((name) => after[name])).toEqual(OWN.map((name) => before[name]));

  await createReport(OPTIONS);

  expect(Object.keys(modelOf(workbook)).sort()).toEqual([...new Set([...Object.keys(before), ...OWN])].sort());
  expect((await readState()).reports.map(({ sheet }) => sheet)).toEqual(OWN);
}

describe('createReport when a sync fails', () => {
  it.each(TIMES)(
    'should leave the workbook as it was or with the whole report (failure %s it is applied)',
    async (time) => {
      let failures = 0;
      for (let k = 1; ; k += 1) {
        const workbook = smallSample();
        const before = modelOf(workbook);
        const isOver = await withSession(workbook, async ({ host }) => {
          host.faults.failSync(k, time);
          const succeeded = await createReport(OPTIONS).then(
            () => true,
            () => false,
          );
          if (host.faults.pending) return true;
          failures += succeeded ? 0 : 1;
          await expectAllOrNothing(workbook, before, succeeded);
          return false;
        });
        if (isOver) break;
        expect(k).toBeLessThan(20);
      }
      expect(failures).toBeGreaterThanOrEqual(5);
    },
  );

  it.each(TIMES)(
    'should keep the earlier report until the new one is whole (failure %s it is applied)',
    async (time) => {
      for (let k = 1; ; k += 1) {
        const workbook = smallSample();
        const isOver = await withSession(workbook, async ({ host }) => {
          await createReport(OPTIONS);
          addNote(workbook);
          const before = modelOf(workbook);
          host.faults.failSync(k, time);
          const succeeded = await createReport(OPTIONS).then(
            () => true,
            () => false,
          );
          if (host.faults.pending) return true;
          await expectAllOrNothing(workbook, before, succeeded);
          expect(noteOf(workbook)).toMatch(/\nChờ xác nhận$/);
          return false;
        });
        if (isOver) break;
        expect(k).toBeLessThan(20);
      }
    },
  );

  it('should clean up in the next run when Excel stays out of reach', async () => {
    const workbook = smallSample();
    const before = modelOf(workbook);
    await withSession(workbook, async ({ host }) => {
      const names = () => workbook.sheets.map(({ name }) => name);
      let isBuilt = false;
      // Once the temporary sheet is there nothing gets through any more.
      const stop = workbook.subscribe(({ kind }) => {
        if (kind !== 'structure' || isBuilt || !names().some((name) => name.startsWith('~'))) return;
        isBuilt = true;
        host.limits.payloadBytes = 1;
      });

      await expect(createReport(OPTIONS)).rejects.toMatchObject({ code: 'payload-too-large' });
      stop();
      expect(names().some((name) => name.startsWith('~'))).toBe(true);
      host.limits.payloadBytes = Infinity;

      await createReport(OPTIONS);
      expect(names()).toEqual([...Object.keys(before), ...OWN]);
    });
  });
});
