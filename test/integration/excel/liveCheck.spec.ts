import fc from 'fast-check';
import { checkWorkbook, ignoreIssue, saveMapping, startLiveCheck, updateState } from '../../../src/excel';
import { standingMerges } from '../../../src/excel/reading/standingMerges';
import { patchValues } from '../../../src/excel/registers/patchValues';
import type { Issue } from '../../../src/core/rules/Issue';
import type { CellValue, SheetValues } from '../../../src/core/sheet/values';
import type { KnownMerges } from '../../../src/excel/reading/KnownMerges';
import type { Session } from '../../../src/workbench/headless/openSession';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import type { Worksheet } from '../../../src/workbench/workbook/Worksheet';
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

/** Two cooperatives side by side that have closed, which stands in one cell merged over both; the second has few members. */
function mergedWorkbook(): Workbook {
  const workbook = workbookOf();
  const sheet = workbook.sheetByName(SHEET)!;
  const set = (record: number, field: CleanField, value: CellValue) =>
    (sheet.ensureCell(FIRST_ROW - 1 + record, columnOf(field) - 1).value = value);
  set(6, 'status', 'Đã giải thể');
  for (const field of ['status', 'commune'] as const) merge(sheet, 6, field);
  set(7, 'members_total', 2);
  set(7, 'members_official', 2);
  set(7, 'members_linked_capital', 0);
  set(7, 'members_linked_noncapital', 0);
  return workbook;
}

/** Merges a cell with the one below it, as a user does: Excel tells nobody. */
function merge(sheet: Worksheet, record: number, field: CleanField): void {
  const [row, column] = [FIRST_ROW - 1 + record, columnOf(field) - 1];
  sheet.ensureCell(row + 1, column).value = '';
  sheet.merges.push({ row, column, rowCount: 2, columnCount: 1 });
}

/** Hears how often Excel is asked for merged areas: each question may cost the user's undo list. */
const questions = () => jest.spyOn(Excel.Range.prototype, 'getMergedAreasOrNullObject');

/** Listens, and gives the next list of issues. */
function listen(merges?: KnownMerges) {
  const heard: (readonly Issue[])[] = [];
  const errors: Error[] = [];
  let wake = (): void => undefined;
  const stop = startLiveCheck({
    ...OPTIONS,
    ...(merges && { merges }),
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

describe('startLiveCheck where cells are merged', () => {
  const ASKING = { ...OPTIONS, merges: true };
  /** Two rows apart from those that are merged. */
  const BELOW = FIRST_ROW + 20;

  afterEach(() => jest.restoreAllMocks());

  it('should know what stands over several rows as the check does, and not ask Excel again', async () => {
    await withSession(mergedWorkbook(), async (session) => {
      const { merges, issues: before } = await checkWorkbook(ASKING);
      expect(before.map(ruleOf)).toEqual(['body-merged', 'body-merged']);
      const asked = questions();
      const { stop, next } = listen(merges);
      await registered();

      type(session, SHEET, 2, 'workers', -5);
      const first = await next();
      // Beside the merged cell, in a row that it covers: only this row is read.
      type(session, SHEET, 7, 'workers', -6);
      const second = await next();
      expect(asked).not.toHaveBeenCalled();

      expect(first.map(ruleOf)).not.toContain('members-below-minimum');
      expect(second.map(ruleOf)).not.toContain('members-below-minimum');
      expect(second).toEqual((await checkWorkbook(ASKING)).issues);
      stop();
    });
  });

  it('should ask once where no check has told of merged cells', async () => {
    await withSession(mergedWorkbook(), async (session) => {
      const asked = questions();
      const { stop, next } = listen();
      await registered();

      type(session, SHEET, 2, 'workers', -5);
      await next();
      const sheets = asked.mock.calls.length;
      type(session, SHEET, 3, 'workers', -5);
      const issues = await next();

      expect(sheets).toBe(2);
      expect(asked).toHaveBeenCalledTimes(2);
      expect(issues).toEqual((await checkWorkbook(ASKING)).issues);
      stop();
    });
  });

  it.each([
    ['above them', 2, FIRST_ROW + 1, 1],
    ['below them', 1, BELOW, 0],
  ])('should follow rows that are inserted %s', async (_where, count, row, questionsOfSheet) => {
    await withSession(mergedWorkbook(), async () => {
      const { merges } = await checkWorkbook(ASKING);
      const asked = questions();
      const { stop, next } = listen(merges);
      await registered();

      await Excel.run(async (context) => {
        context.workbook.worksheets
          .getItem(SHEET)
          .getRange(`${row}:${row + count - 1}`)
          .insert('Down');
        await context.sync();
      });
      const issues = await next();

      expect(asked).toHaveBeenCalledTimes(questionsOfSheet);
      expect(issues).toEqual((await checkWorkbook(ASKING)).issues);
      expect(issues.filter(({ rule }) => rule === 'members-below-minimum')).toEqual([]);
      stop();
    });
  });

  it('should know the merged cells of a sheet that is renamed', async () => {
    await withSession(mergedWorkbook(), async (session) => {
      const { merges } = await checkWorkbook(ASKING);
      const asked = questions();
      const { stop, next } = listen(merges);
      await registered();
      session.host.workbook.sheetByName(SHEET)!.name = 'DS HTX 2026';

      type(session, 'DS HTX 2026', 2, 'workers', -5);
      const issues = await next();

      expect(asked).not.toHaveBeenCalled();
      expect(issues).toEqual((await checkWorkbook(ASKING)).issues);
      stop();
    });
  });

  it('should see that cells are no longer merged once one that was covered holds something', async () => {
    await withSession(mergedWorkbook(), async (session) => {
      const { merges } = await checkWorkbook(ASKING);
      const { stop, next } = listen(merges);
      await registered();
      const sheet = session.host.workbook.sheetByName(SHEET)!;
      sheet.merges = [];
      type(session, SHEET, 7, 'commune', 'Gia Viễn');
      const first = await next();
      type(session, SHEET, 7, 'status', 'Đang hoạt động');
      const second = await next();

      expect(first.map(ruleOf)).toEqual(['body-merged']);
      expect(second.map(ruleOf)).toEqual(['members-below-minimum']);
      expect(second).toEqual((await checkWorkbook(ASKING)).issues);
      stop();
    });
  });
});

function ruleOf({ rule }: Issue): string {
  return rule;
}

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

describe('standingMerges', () => {
  const area = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.nat(2), fc.nat(2))
    .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));
  const grid = fc.array(fc.array(fc.constantFrom<CellValue>('', '', '', 0), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });

  it('should keep exactly the areas whose covered cells are empty, also where they reach beyond the values', () => {
    fc.assert(
      fc.property(grid, fc.array(area, { maxLength: 4 }), (values, merges) => {
        const sheet: SheetValues = { name: 'x', top: 2, left: 2, values, merges };
        const filled = values.flatMap((row, r) => row.flatMap((value, c) => (value === '' ? [] : [[r + 2, c + 2]])));

        const standing = merges.filter(({ top, left, bottom, right }) =>
          filled.every(
            ([row = 0, column = 0]) =>
              (row === top && column === left) || row < top || row > bottom || column < left || column > right,
          ),
        );

        expect(standingMerges(sheet)).toEqual({ ...sheet, merges: standing });
      }),
    );
  });

  it('should not say that a sheet has no merged areas where that is not known', () => {
    const sheet: SheetValues = { name: 'x', top: 1, left: 1, values: [['a']] };

    expect(standingMerges(sheet)).toBe(sheet);
  });
});
