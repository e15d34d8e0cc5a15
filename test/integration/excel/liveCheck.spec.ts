import fc from 'fast-check';
import { checkWorkbook, ignoreIssue, saveMapping, startLiveCheck, updateState } from '../../../src/excel';
import { patchValues } from '../../../src/excel/registers/patchValues';
import type { Issue } from '../../../src/core/rules/Issue';
import type { CellValue, SheetValues } from '../../../src/core/sheet/values';
import type { Session } from '../../../src/workbench/headless/openSession';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { cleanRegister, columnOf, FIRST_ROW, type CleanField } from '../../fixtures/registers/cleanRegister';
import { withSession } from './support/withSession';

const SHEET = 'DS HTX';
const OTHER = 'DS HTX (2)';
const OPTIONS = { today: { year: 2026, month: 6, day: 30 }, language: 'vi' } as const;

/** Two registers of the same kind, so that duplicates run across them. */
function workbookOf(count = 40): Workbook {
  const workbook = new Workbook();
  const { values } = cleanRegister(2 * count);
  const head = values.slice(0, FIRST_ROW - 1);
  for (const [name, from] of [
    [SHEET, 0],
    [OTHER, count],
  ] as const) {
    const sheet = workbook.addSheet(name);
    [...head, ...values.slice(FIRST_ROW - 1 + from, FIRST_ROW - 1 + from + count)].forEach((row, r) =>
      row.forEach((value, c) => value !== '' && sheet.setCell(r, c, { value, style: 0 })),
    );
  }
  return workbook;
}

/** What a user does in the grid; record from 0. */
function type({ host }: Session, sheetName: string, record: number, field: CleanField, value: CellValue): void {
  const sheet = host.workbook.sheetByName(sheetName)!;
  const [row, column] = [FIRST_ROW - 1 + record, columnOf(field) - 1];
  sheet.ensureCell(row, column).value = value;
  host.changed(sheet, { row, column, rowCount: 1, columnCount: 1 }, 'user');
}

/** Listens, and gives the next list of issues. */
function listen() {
  const heard: (readonly Issue[])[] = [];
  const errors: Error[] = [];
  let wake = (): void => undefined;
  const stop = startLiveCheck({
    ...OPTIONS,
    quiet: 5,
    onIssues: (issues) => {
      heard.push(issues);
      wake();
    },
    onError: (error) => {
      errors.push(error);
      wake();
    },
  });
  const next = async (): Promise<readonly Issue[]> => {
    while (heard.length === 0 && errors.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    if (errors.length > 0) throw errors.shift()!;
    return heard.shift()!;
  };
  return { stop, next, heard };
}

const registered = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('startLiveCheck', () => {
  it('should tell what a full check would, after every edit', async () => {
    await withSession(workbookOf(), async (session) => {
      const { stop, next } = listen();
      await registered();
      const code = session.host.workbook.sheetByName(OTHER)!.value(FIRST_ROW - 1, columnOf('tax_code') - 1) as string;
      const edits: [string, number, CleanField, CellValue][] = [
        [SHEET, 2, 'workers', -5],
        [OTHER, 3, 'name', ''],
        // The other one of the pair is on the sheet that is not edited.
        [SHEET, 4, 'tax_code', code],
        [SHEET, 2, 'workers', 7],
        // A new row below the last one.
        [SHEET, 40, 'name', 'HTX Nông nghiệp Hoa Lư'],
        [SHEET, 4, 'tax_code', ''],
        [SHEET, 40, 'name', ''],
      ];
      for (const [sheet, record, field, value] of edits) {
        type(session, sheet, record, field, value);
        expect(await next()).toEqual((await checkWorkbook(OPTIONS)).issues);
      }
      stop();
    });
  });

  it('should read only rows that were edited once it knows the workbook', async () => {
    await withSession(workbookOf(400), async (session) => {
      const { stop, next } = listen();
      await registered();
      type(session, SHEET, 1, 'workers', -1);
      await next();
      session.host.counters.reset();

      type(session, SHEET, 300, 'workers', -2);
      const issues = await next();

      expect(issues.filter(({ rule }) => rule === 'number-negative')).toHaveLength(2);
      expect(session.host.counters.cellsRead).toBeLessThanOrEqual(21);
      stop();
    });
  });

  it('should read everything when a sheet has come or the rules have changed', async () => {
    const workbook = workbookOf();
    await withSession(workbook, async (session) => {
      const { stop, next } = listen();
      await registered();
      type(session, SHEET, 1, 'workers', -1);
      const [first] = await next();

      workbook.addSheet('Mới');
      type(session, SHEET, 1, 'workers', -2);
      expect(await next()).toEqual((await checkWorkbook(OPTIONS)).issues);

      await updateState('settings', (settings) => ({ ...settings, rules: { 'number-negative': { off: true } } }));
      type(session, SHEET, 1, 'workers', -3);
      expect((await next()).map(({ rule }) => rule)).not.toContain(first!.rule);
      stop();
    });
  });

  it('should read an edit in a sheet as the user said it is to be read', async () => {
    const workbook = workbookOf();
    await withSession(workbook, async (session) => {
      // Two columns that only the user can tell: what is called workers is not read, what is called otherwise is.
      const header = workbook.sheetByName(SHEET)!.ensureCell(FIRST_ROW - 2, columnOf('workers') - 1);
      header.value = 'Cột riêng của xã';
      await saveMapping({
        sheet: SHEET,
        fields: new Map([
          [columnOf('workers'), 'workers'],
          [columnOf('profit'), null],
        ]),
      });
      const { stop, next } = listen();
      await registered();
      type(session, SHEET, 1, 'workers', -1);
      await next();
      session.host.counters.reset();

      type(session, SHEET, 2, 'workers', -2);
      const issues = await next();

      expect(session.host.counters.cellsRead).toBeLessThanOrEqual(21);
      expect(issues.filter(({ rule }) => rule === 'number-negative')).toHaveLength(2);
      expect(issues).toEqual((await checkWorkbook(OPTIONS)).issues);

      type(session, SHEET, 3, 'profit', 'không rõ');
      expect(await next()).toEqual(issues);
      stop();
    });
  });

  it('should read everything when how a sheet is to be read was changed', async () => {
    await withSession(workbookOf(), async (session) => {
      const { stop, next } = listen();
      await registered();
      type(session, SHEET, 1, 'workers', -1);
      expect((await next()).map(({ rule }) => rule)).toContain('number-negative');

      await saveMapping({ sheet: SHEET, fields: new Map([[columnOf('workers'), null]]) });
      type(session, OTHER, 1, 'revenue', 5);
      const issues = await next();

      expect(issues).toEqual((await checkWorkbook(OPTIONS)).issues);
      expect(issues.filter(({ rule }) => rule === 'number-negative')).toEqual([]);
      stop();
    });
  });

  it('should leave out what was put aside, and say nothing after the end', async () => {
    await withSession(workbookOf(), async (session) => {
      const { stop, next, heard } = listen();
      await registered();
      type(session, SHEET, 1, 'workers', -1);
      const [issue] = await next();
      await ignoreIssue(issue!, 'đã đối chiếu');

      type(session, SHEET, 2, 'workers', -1);
      expect((await next()).map(({ cell }) => cell)).not.toContain(issue!.cell);

      stop();
      type(session, SHEET, 3, 'workers', -1);
      await session.host.settled();
      await registered();
      expect(heard).toEqual([]);
    });
  });

  it('should tell of a failure and follow the next edit', async () => {
    await withSession(workbookOf(), async (session) => {
      const { stop, next } = listen();
      await registered();
      type(session, SHEET, 1, 'workers', -1);
      await next();

      // The first sync after an edit asks for the names of the sheets.
      session.host.faults.failSync(2, 'before');
      type(session, SHEET, 2, 'workers', -1);
      await expect(next()).rejects.toMatchObject({ code: 'excel-error' });
      type(session, SHEET, 3, 'workers', -1);

      expect(await next()).toEqual((await checkWorkbook(OPTIONS)).issues);
      stop();
    });
  });
});

describe('patchValues', () => {
  const cell = fc.constantFrom<CellValue>('', '', 'a', 1, true);
  const grid = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 6, maxLength: 6 });

  /** The used range of a grid, as Excel gives it. */
  function usedOf(cells: readonly (readonly CellValue[])[]): SheetValues {
    const rows = cells.flatMap((row, r) => (row.some((value) => value !== '') ? [r] : []));
    const columns = cells.flatMap((row) => row.flatMap((value, c) => (value === '' ? [] : [c])));
    const [top, bottom] = [rows[0] ?? 0, rows.at(-1) ?? 0];
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    const values = cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
    return { name: 'x', top: top + 1, left: left + 1, values };
  }

  const isFilled = (cells: readonly (readonly CellValue[])[]) => cells.flat().some((value) => value !== '');

  it('should be what Excel would give after the edits', () => {
    const index = fc.integer({ min: 0, max: 5 });
    const edits = fc.array(fc.tuple(index, index, cell), { maxLength: 8 });
    fc.assert(
      fc.property(grid, edits, (before, list) => {
        const after = before.map((row) => [...row]);
        for (const [r, c, value] of list) after[r]![c] = value;
        fc.pre(isFilled(before) && isFilled(after));
        const patches = list.map(([r, c]) => ({
          area: { top: r + 1, left: c + 1, bottom: r + 1, right: c + 1 },
          values: [[after[r]![c]!]],
        }));

        expect(patchValues(usedOf(before), patches)).toEqual(usedOf(after));
      }),
    );
  });
});
