import fc from 'fast-check';
import type { Issue, Severity } from '../../../src/core/rules/Issue';
import { clearMarks, MARK_COLOURS, markIssues } from '../../../src/excel';
import { addressLists } from '../../../src/excel/marks/addressLists';
import { rectanglesOf } from '../../../src/excel/marks/rectanglesOf';
import { placeKey } from '../../../src/excel/journal/Cell';
import { parseArea } from '../../../src/core/sheet/address';
import type { FaultTime } from '../../../src/workbench/protocol/Faults';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
import { modelOf } from './support/modelOf';
import { withSession } from './support/withSession';

const SHEET = 'DS HTX';

const issue = (cell: string, severity: Severity, sheet = SHEET): Issue => ({
  rule: 'thử',
  severity,
  sheet,
  cell,
  value: '',
  message: '',
  fix: null,
});

/** The sample with fills and conditional formats of the user's own, one of them over the cells that get marks. */
function coloured(): Workbook {
  const workbook = buildSample();
  const sheet = workbook.sheetByName(SHEET)!;
  for (let row = 7; row < 20; row += 1) {
    const cell = sheet.ensureCell(row, 2);
    cell.style = workbook.styles.derive(cell.style, (style) => ({ ...style, fill: '#123456' }));
  }
  const own = (id: string, formula: string) => ({
    id,
    areas: [{ row: 5, column: 0, rowCount: 40, columnCount: 6 }],
    type: 'Custom' as const,
    stopIfTrue: true,
    rule: { formula },
    format: { fill: '#FF0000' },
  });
  sheet.conditionalFormats.push(own('{A}', '=$A1>3'), own('{B}', '=N("của tôi")=0'));
  return workbook;
}

const marksOf = (workbook: Workbook) =>
  workbook.sheets.flatMap((sheet) =>
    sheet.conditionalFormats
      .filter(({ rule }) => String((rule as { formula?: string }).formula).includes('"HTX:'))
      .flatMap(({ areas, format }) =>
        areas.map(({ row, column, rowCount, columnCount }) => [sheet.name, row, column, rowCount, columnCount, format]),
      ),
  );

describe('markIssues', () => {
  it('should colour each cell by its gravest issue', async () => {
    const workbook = coloured();
    await withSession(workbook, async () => {
      const made = await markIssues([
        issue('C8', 'info'),
        issue('C8', 'error'),
        issue('C9', 'error'),
        issue('D8', 'error'),
        issue('D9', 'error'),
        issue('B20', 'warning'),
        issue('B3', 'info', 'DS THT'),
      ]);

      expect(made).toEqual({ cells: 6, leftOut: 0, protectedSheets: [] });
      expect(marksOf(workbook)).toEqual(
        expect.arrayContaining([
          [SHEET, 7, 2, 2, 2, { fill: MARK_COLOURS.error }],
          [SHEET, 19, 1, 1, 1, { fill: MARK_COLOURS.warning }],
          ['DS THT', 2, 1, 1, 1, { fill: MARK_COLOURS.info }],
        ]),
      );
      expect(marksOf(workbook)).toHaveLength(3);
    });
  });

  it('should take at most three syncs, however many issues there are', async () => {
    await withSession(coloured(), async ({ host }) => {
      const issues = Array.from({ length: 3_000 }, (_, index) => issue(`C${2 * index + 1}`, 'warning'));

      const { cells } = await markIssues(issues);

      expect(cells).toBe(3_000);
      expect(host.counters.syncs).toBeLessThanOrEqual(3);
      host.counters.reset();
      await clearMarks();
      expect(host.counters.syncs).toBeLessThanOrEqual(3);
    });
  });

  it('should go without a trace', async () => {
    const workbook = coloured();
    const before = modelOf(workbook);
    await withSession(workbook, async () => {
      await markIssues([issue('C8', 'error'), issue('C9', 'warning'), issue('A1', 'info', 'DS THT')]);
      expect(modelOf(workbook)).not.toEqual(before);

      await clearMarks();

      expect(modelOf(workbook)).toEqual(before);
    });
  });

  it('should take the place of earlier marks', async () => {
    const workbook = coloured();
    await withSession(workbook, async () => {
      await markIssues([issue('C8', 'error'), issue('A1', 'info', 'DS THT')]);
      await markIssues([issue('B20', 'warning')]);

      expect(marksOf(workbook)).toEqual([[SHEET, 19, 1, 1, 1, { fill: MARK_COLOURS.warning }]]);
    });
  });

  it('should pass over a protected sheet and say so', async () => {
    const workbook = coloured();
    workbook.sheetByName(SHEET)!.protection = { password: false, options: {} };
    const before = modelOf(workbook)[SHEET];
    await withSession(workbook, async () => {
      const made = await markIssues([issue('C8', 'error'), issue('A1', 'info', 'DS THT')]);

      expect(made).toEqual({ cells: 1, leftOut: 0, protectedSheets: [SHEET] });
      expect(modelOf(workbook)[SHEET]).toEqual(before);
    });
  });

  it('should mark the gravest when there are too many', async () => {
    const workbook = coloured();
    await withSession(workbook, async () => {
      const many = Array.from({ length: 25_000 }, (_, index) => issue(`C${index + 1}`, 'info'));

      const { cells, leftOut } = await markIssues([...many, issue('B2', 'error')]);

      expect([cells, leftOut]).toEqual([20_000, 5_001]);
      expect(marksOf(workbook)).toContainEqual([SHEET, 1, 1, 1, 1, { fill: MARK_COLOURS.error }]);
    });
  });

  it.each<FaultTime>(['before', 'after'])(
    'should still go without a trace when a sync fails %s it is applied',
    async (time) => {
      const workbook = coloured();
      const before = modelOf(workbook);
      await withSession(workbook, async ({ host }) => {
        for (let k = 1; k <= 3; k += 1) {
          host.faults.failSync(k, time);
          await expect(markIssues([issue('C8', 'error')])).rejects.toMatchObject({ code: 'excel-error' });
          expect([0, 1]).toContain(marksOf(workbook).length);

          await clearMarks();
          expect(modelOf(workbook)).toEqual(before);
        }
      });
    },
  );
});

describe('clearMarks', () => {
  it.each<FaultTime>(['before', 'after'])(
    'should leave all marks or none when a sync fails %s it is applied, and clear them the next time',
    async (time) => {
      for (let k = 1; k <= 3; k += 1) {
        const workbook = coloured();
        const before = modelOf(workbook);
        await withSession(workbook, async ({ host }) => {
          await markIssues([issue('C8', 'error'), issue('B20', 'warning')]);
          host.faults.failSync(k, time);
          await expect(clearMarks()).rejects.toMatchObject({ code: 'excel-error' });
          expect([0, 2]).toContain(marksOf(workbook).length);

          await clearMarks();
          expect(modelOf(workbook)).toEqual(before);
        });
      }
    },
  );
});

describe('rectanglesOf', () => {
  const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 8 }) });

  it('should cover exactly the places', () => {
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const covered = rectanglesOf(places).flatMap(({ top, left, bottom, right }) => {
          const cells: string[] = [];
          for (let row = top; row <= bottom; row += 1) {
            for (let column = left; column <= right; column += 1) cells.push(placeKey({ row, column }));
          }
          return cells;
        });

        expect(covered.sort()).toEqual([...new Set(places.map(placeKey))].sort());
      }),
    );
  });
});

describe('addressLists', () => {
  it('should name every area once, in addresses that Excel takes', () => {
    const areas = Array.from({ length: 5_000 }, (_, index) => parseArea(`AB${index * 3 + 1}:AC${index * 3 + 2}`)!);

    const lists = addressLists(areas);

    expect(lists.join(',').split(',').map(parseArea)).toEqual(areas);
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(8_192);
  });
});
