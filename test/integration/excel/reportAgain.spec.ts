import { createReport, openWorkbook, readState, updateState } from '../../../src/excel';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
import { smallSample } from './support/smallSample';
import { withSession } from './support/withSession';

const TODAY = { year: 2020, month: 7, day: 3 };
const NAME = 'Sơ kết 6T-2020';
const OLD = `${NAME} (bản cũ 1)`;
const COUNTED = 'Dòng đã đếm 6T-2020';

const namesOf = (workbook: Workbook) => workbook.sheets.map(({ name }) => name);

/** The zero-based place of the note of a line. */
function noteOf(workbook: Workbook, label: string): { row: number; column: number; text: string } {
  const sheet = workbook.sheetByName(NAME);
  for (const [row, cells] of sheet?.entries() ?? []) {
    if (!cells.some(([, { value }]) => value === label)) continue;
    const column = 6;
    return { row, column, text: String(sheet?.value(row, column) ?? '') };
  }
  throw new Error(`no line ${label}`);
}

function write(workbook: Workbook, row: number, column: number, value: string | number): void {
  const sheet = workbook.sheetByName(NAME);
  sheet?.setCell(row, column, { value, style: sheet.cell(row, column)?.style ?? 0 });
}

describe('a report written again', () => {
  it('should carry over what was added to its notes, time and again, also through the file', async () => {
    // Arrange
    let workbook = smallSample();
    await withSession(workbook, () => createReport({ today: TODAY }));
    const [label, other] = ['Thành lập mới HTX', 'Thành lập mới tổ hợp tác'];
    const own = noteOf(workbook, label);
    const before = workbook.sheetByName(NAME)?.rows.get(own.row)?.height;
    write(workbook, own.row, own.column, `${own.text}; =chờ huyện xác nhận ${'rất lâu '.repeat(30)}`.trimEnd());
    const replaced = noteOf(workbook, other);
    write(workbook, replaced.row, replaced.column, '+84 là số máy cần gọi');

    for (let run = 0; run < 3; run += 1) {
      // Act
      workbook = readXlsx(writeXlsx(workbook));
      await withSession(workbook, () => createReport({ today: TODAY }));

      // Assert
      expect(namesOf(workbook)).toEqual(namesOf(smallSample()).concat(NAME));
      const carried = noteOf(workbook, label);
      expect(carried.text).toBe(`${own.text}\n=chờ huyện xác nhận ${'rất lâu '.repeat(30)}`.trimEnd());
      expect(workbook.sheetByName(NAME)?.cell(carried.row, carried.column)?.formula).toBeUndefined();
      expect(noteOf(workbook, other).text).toBe(`${replaced.text}\n+84 là số máy cần gọi`);
      expect(workbook.sheetByName(NAME)?.rows.get(carried.row)?.height).toBeGreaterThan(before ?? 0);
    }
  });

  it('should be kept under another name when anything besides the notes was changed', async () => {
    const workbook = smallSample();
    await withSession(workbook, async () => {
      await createReport({ today: TODAY });
      const { row, column, text } = noteOf(workbook, 'Thành lập mới HTX');
      write(workbook, row, column, `${text} của tôi`);
      write(workbook, row, 4, 17);

      await createReport({ today: TODAY });

      expect(namesOf(workbook)).toContain(OLD);
      expect(noteOf(workbook, 'Thành lập mới HTX').text).toBe(text);
    });
  });

  it('should leave alone one that was renamed, and go on knowing it as its own', async () => {
    const workbook = smallSample();
    await withSession(workbook, async () => {
      await createReport({ today: TODAY });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(NAME).name = 'Đã nộp';
        await context.sync();
      });

      await createReport({ today: TODAY });
      await createReport({ today: TODAY });

      expect(namesOf(workbook)).toEqual(namesOf(smallSample()).concat('Đã nộp', NAME));
      const { skipped } = (await openWorkbook()).reading;
      expect(skipped.map(({ name, cause }) => [name, cause])).toEqual([
        ['Đã nộp', 'report'],
        [NAME, 'report'],
      ]);
    });
  });

  it('should not take a sheet of the user for its own that has the name of one that was renamed', async () => {
    const workbook = smallSample();
    await withSession(workbook, async () => {
      await createReport({ today: TODAY });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(NAME).name = 'Đã nộp';
        context.workbook.worksheets.add(NAME).getRange('A1').values = [['Ghi chép riêng']];
        await context.sync();
      });

      const { sheets } = (await openWorkbook()).reading;
      await createReport({ today: TODAY });

      expect(sheets.map(({ values }) => values.name)).toContain(NAME);
      expect(workbook.sheetByName(OLD)?.value(0, 0)).toBe('Ghi chép riêng');
      expect(workbook.sheetByName('Đã nộp')).toBeDefined();
    });
  });

  it('should still know a sheet whose record is older than the notes', async () => {
    const workbook = smallSample();
    await withSession(workbook, async () => {
      await createReport({ today: TODAY });
      await updateState('reports', (reports) =>
        reports.map(({ sheetId, sheet, kind, fingerprint, time }) => ({ sheetId, sheet, kind, fingerprint, time })),
      );

      await createReport({ today: TODAY });
      expect(namesOf(workbook)).not.toContain(OLD);
      expect((await readState()).reports).toEqual([expect.objectContaining({ notes: expect.anything() })]);
    });
  });

  it('should keep the earlier sheet when a formula refers to it, so that it does not break', async () => {
    const workbook = smallSample();
    await withSession(workbook, async () => {
      await createReport({ today: TODAY });
      workbook.addSheet('Của tôi').setCell(0, 0, { value: 0, formula: `='${NAME}'!E12`, style: 0 });

      await createReport({ today: TODAY });

      expect(namesOf(workbook)).toContain(OLD);
      expect(workbook.sheetByName('Của tôi')?.cell(0, 0)?.formula).toBe(`='${OLD}'!E12`);

      // The formula follows the sheet that it was made for; the new report can be replaced again.
      await createReport({ today: TODAY });
      expect(namesOf(workbook).filter((name) => name.startsWith(NAME))).toEqual([NAME, OLD]);
    });
  });

  it('should keep it for a defined name as well', async () => {
    const workbook = smallSample();
    await withSession(workbook, async () => {
      await createReport({ today: TODAY });
      await Excel.run(async (context) => {
        context.workbook.names.add('Ket_qua', context.workbook.worksheets.getItem(NAME).getRange('E12'));
        await context.sync();
      });

      await createReport({ today: TODAY });

      expect(namesOf(workbook)).toContain(OLD);
    });
  });

  it('should be replaced when its name stands in a text only: INDIRECT finds the new one', async () => {
    const workbook = smallSample();
    await withSession(workbook, async () => {
      await createReport({ today: TODAY });
      const formula = `=INDIRECT("'${NAME}'!E12")`;
      workbook.addSheet('Của tôi').setCell(0, 0, { value: 0, formula, style: 0 });

      await createReport({ today: TODAY });

      expect(namesOf(workbook)).not.toContain(OLD);
      expect(workbook.sheetByName('Của tôi')?.cell(0, 0)?.formula).toBe(formula);
    });
  });

  it('should not be kept for formulas that speak of other sheets', async () => {
    const workbook = smallSample();
    await withSession(workbook, async () => {
      await createReport({ today: TODAY });
      workbook
        .addSheet('Của tôi')
        .setCell(0, 0, { value: 0, formula: `='${workbook.sheets[0]?.name}'!D7*2`, style: 0 });

      await createReport({ today: TODAY });

      expect(namesOf(workbook)).not.toContain(OLD);
    });
  });
});

describe('the sheet of the counted rows', () => {
  it('should stand beside the report, be replaced with it and never be read as a register', async () => {
    const workbook = smallSample();
    await withSession(workbook, async () => {
      await createReport({ today: TODAY, countedRows: true });
      expect(namesOf(workbook).slice(-2)).toEqual([NAME, COUNTED]);
      expect(workbook.activeSheet.name).toBe(NAME);

      await createReport({ today: TODAY, countedRows: true });

      expect(namesOf(workbook).slice(-2)).toEqual([NAME, COUNTED]);
      expect((await readState()).reports.map(({ sheet }) => sheet)).toEqual([NAME, COUNTED]);
    });
  });

  it('should keep one that was changed under another name, and the report apart from that', async () => {
    const workbook = smallSample();
    await withSession(workbook, async () => {
      await createReport({ today: TODAY, countedRows: true });
      workbook.sheetByName(COUNTED)?.setCell(30, 1, { value: 'Của tôi', style: 0 });

      await createReport({ today: TODAY, countedRows: true });

      expect(namesOf(workbook)).toEqual(expect.arrayContaining([NAME, COUNTED, `${COUNTED} (bản cũ 1)`]));
      expect(namesOf(workbook)).not.toContain(OLD);
    });
  });

  it('should stay when it is not wanted any more, and the report should say that it is not its own', async () => {
    const workbook = smallSample();
    await withSession(workbook, async () => {
      const note = expect.stringContaining(`“${COUNTED}” là của lần lập báo cáo trước`) as string;
      expect((await createReport({ today: TODAY, countedRows: true })).notes).not.toContainEqual(note);

      const { notes } = await createReport({ today: TODAY, countedRows: false });

      expect(notes).toContainEqual(note);
      expect(namesOf(workbook)).toContain(COUNTED);
    });
  });
});
