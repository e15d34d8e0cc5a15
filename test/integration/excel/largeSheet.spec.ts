import { writeSheets } from '../../../src/excel/writing/writeSheets';
import type { SheetLayout } from '../../../src/core/report/SheetLayout';
import { modelOf } from './support/modelOf';
import { smallSample } from './support/smallSample';
import { withSession } from './support/withSession';

/** More cells than one answer may hold: they are read back in pieces. */
const ROWS = 3_500;
const COLUMNS = 8;

const LARGE: SheetLayout = {
  name: 'Dòng đã đếm',
  columnWidths: [8],
  blocks: [
    {
      top: 1,
      left: 1,
      cells: Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (_, column) => row * column + 1)),
    },
  ],
  merges: [],
  rowHeights: [],
  formats: [],
  freezeRows: 0,
  page: { orientation: 'Landscape', margins: { top: 2, bottom: 2, left: 2, right: 1.5 }, printArea: 'A1:H3500' },
};

const write = () => writeSheets([{ layout: LARGE, kind: 'report' }]);

describe('a sheet too large for one answer', () => {
  it('should be known again when it is written anew, at the price of a few syncs', async () => {
    const workbook = smallSample();
    const before = workbook.sheets.length;
    await withSession(workbook, async ({ host }) => {
      await write();
      const first = host.counters.syncs;
      expect((await write())[0].keptAs).toBeNull();
      expect(host.counters.syncs - first).toBeLessThanOrEqual(14);
    });
    expect(workbook.sheets).toHaveLength(before + 1);
    expect(workbook.sheetByName(LARGE.name)?.value(ROWS - 1, COLUMNS - 1)).toBe((ROWS - 1) * (COLUMNS - 1) + 1);
  });

  it('should leave nothing behind when any of its syncs fails', async () => {
    let failures = 0;
    for (let k = 1; ; k += 1) {
      const workbook = smallSample();
      const before = modelOf(workbook);
      const isOver = await withSession(workbook, async ({ host }) => {
        host.faults.failSync(k, 'before');
        const succeeded = await write().then(
          () => true,
          () => false,
        );
        if (host.faults.pending) return true;
        failures += 1;
        expect(succeeded).toBe(false);
        expect(modelOf(workbook)).toEqual(before);
        return false;
      });
      if (isOver) break;
      expect(k).toBeLessThan(20);
    }
    // One to look (nothing is stored yet that a second could fetch), one to build, two pieces, the swap.
    expect(failures).toBe(5);
  });
});
