import {
  getDisplayLanguage,
  getLanguage,
  getOfficeTheme,
  goTo,
  ignoreIssue,
  insertFormula,
  checkWorkbook,
  onSheetChanged,
  readIgnored,
  setLanguage,
  unignoreIssue,
  whenReady,
  type SheetChange,
} from '../../../src/excel';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
import { withSession } from './support/withSession';

const DAY = { year: 2020, month: 7, day: 3 };

function userWrites(workbook: Workbook, sheetName: string, row: number, column: number, value: string): void {
  const sheet = workbook.sheetByName(sheetName)!;
  sheet.ensureCell(row, column).value = value;
  workbook.notify({
    kind: 'cells',
    sheetId: sheet.id,
    area: { row, column, rowCount: 1, columnCount: 1 },
    source: 'user',
  });
}

const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('whenReady', () => {
  it('should resolve in an Excel that is new enough', async () => {
    await withSession(buildSample(), async () => {
      await expect(whenReady()).resolves.toBeUndefined();
    });
  });

  it('should say so when Office.js could not be loaded', async () => {
    await expect(whenReady()).rejects.toMatchObject({ code: 'office-missing' });
  });
});

describe('goTo', () => {
  it('should show a hidden sheet and select the cell', async () => {
    const workbook = buildSample();
    const sheet = workbook.sheets[2]!;
    sheet.visibility = 'Hidden';
    await withSession(workbook, async () => {
      await goTo(sheet.name, 'B7');

      expect([workbook.activeSheet.name, sheet.visibility]).toEqual([sheet.name, 'Visible']);
      expect(sheet.selection).toMatchObject({ row: 6, column: 1, rowCount: 1, columnCount: 1 });
    });
  });
});

describe('insertFormula', () => {
  it('should write into the selected cell and say which that is', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      await goTo('DS HTX', 'Z99');

      expect(await insertFormula('=HTX.PROGRESS(16,20)')).toBe("'DS HTX'!Z99");
      expect(workbook.sheetByName('DS HTX')?.cell(98, 25)?.formula).toBe('=HTX.PROGRESS(16,20)');
    });
  });
});

describe('onSheetChanged', () => {
  it('should tell changes together once the user is quiet, and nothing after the end', async () => {
    const workbook = buildSample();
    await withSession(workbook, async ({ host }) => {
      const heard: (readonly SheetChange[])[] = [];
      const errors: Error[] = [];
      const stop = onSheetChanged((changes) => heard.push(changes), {
        quiet: 20,
        onError: (error) => errors.push(error),
      });
      await soon(50);
      userWrites(workbook, 'DS HTX', 6, 1, 'a');
      userWrites(workbook, 'DS THT', 7, 2, 'b');
      await host.settled();
      await soon(150);

      stop();
      await soon(50);
      userWrites(workbook, 'DS HTX', 6, 1, 'c');
      await host.settled();
      await soon(100);

      const idOf = (name: string) => workbook.sheetByName(name)?.id;
      expect(heard).toEqual([
        [
          { sheet: 'DS HTX', sheetId: idOf('DS HTX'), address: 'B7' },
          { sheet: 'DS THT', sheetId: idOf('DS THT'), address: 'C8' },
        ],
      ]);
      expect(errors).toEqual([]);
    });
  });
});

describe('surroundings', () => {
  it('should speak Vietnamese until the user chooses, whatever language Excel has', async () => {
    await withSession(
      buildSample(),
      async () => {
        expect(getDisplayLanguage()).toBe('en-US');
        expect(await getLanguage()).toBe('vi');

        await setLanguage('en');

        expect(await getLanguage()).toBe('en');
      },
      { locale: 'en-US' },
    );
  });

  it.each([
    [{ isDarkTheme: true }, true],
    [{ isDarkTheme: false }, false],
    [undefined, undefined],
  ])('should know the theme as far as Office tells it: %j', (officeTheme, isDark) => {
    const page: { Office?: unknown } = globalThis;
    page.Office = { context: { officeTheme } };
    try {
      expect(getOfficeTheme()).toEqual({ isDark });
    } finally {
      delete page.Office;
    }
  });
});

describe('ignored issues and the last check', () => {
  it('should put an issue aside with its reason until it is taken back', async () => {
    await withSession(buildSample(), async () => {
      const before = await checkWorkbook({ today: DAY, language: 'vi' });
      const [first] = before.issues;

      await ignoreIssue(first!, 'Đã xác minh');

      const after = await checkWorkbook({ today: DAY, language: 'en' });
      expect(after.issues).toHaveLength(before.issues.length - 1);
      expect(after.ignored).toMatchObject([{ issue: { cell: first!.cell }, reason: 'Đã xác minh' }]);
      expect(await readIgnored()).toMatchObject([{ issue: { message: first!.message }, reason: 'Đã xác minh' }]);

      await unignoreIssue(first!);
      expect((await checkWorkbook({ today: DAY, language: 'vi' })).issues).toEqual(before.issues);
    });
  });

  it('should tell what is new and what is solved since the check before', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      const first = await checkWorkbook({ today: DAY, language: 'vi', remember: true });
      expect(first.since).toBeUndefined();
      const { sheet, cell, value } = first.issues[0]!;
      expect(typeof value).toBe('number');

      await goTo(sheet, cell);
      const { selection } = workbook.activeSheet;
      workbook.activeSheet.ensureCell(selection.row, selection.column).value = 43_900;
      const second = await checkWorkbook({ today: DAY, language: 'vi', remember: true });

      expect(second.since).toEqual({ time: expect.any(Number), added: 0, solved: 1 });
    });
  });
});
