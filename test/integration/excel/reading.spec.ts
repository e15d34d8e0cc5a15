import fc from 'fast-check';
import { checkWorkbook, createReport, goTo, readState, readWorkbook, recogniseWorkbook } from '../../../src/excel';
import { planBatch, READ_LIMITS, type Backlog } from '../../../src/excel/reading/planBatch';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { withSession } from './support/withSession';

/** A register of `rows` units in 20 columns, the size that a large province has. */
function largeRegister(rows: number, note = 'Ghi chú thường'): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('DS HTX');
  const headers = ['STT', 'Tên HTX', 'Mã số thuế', 'Địa chỉ', 'Số thành viên', 'Vốn điều lệ (triệu đồng)'];
  headers.forEach((value, column) => sheet.setCell(0, column, { value, style: 0 }));
  for (let row = 1; row <= rows; row += 1) {
    sheet.setCell(row, 0, { value: row, style: 0 });
    sheet.setCell(row, 1, { value: `HTX Nông nghiệp số ${row}`, style: 0 });
    for (let column = 2; column < 20; column += 1) sheet.setCell(row, column, { value: `${note} ${column}`, style: 0 });
  }
  return workbook;
}

describe('planBatch', () => {
  const backlog: fc.Arbitrary<Backlog> = fc
    .record({
      rows: fc.nat(200_000),
      columns: fc.integer({ min: 1, max: 16_384 }),
      share: fc.float({ min: 0, max: 1, noNaN: true }),
      bytesPerRow: fc.option(fc.integer({ min: 1, max: 10_000_000 }), { nil: undefined }),
    })
    .map(({ share, ...rest }) => ({ ...rest, done: Math.floor(rest.rows * share) }));

  it('should ask for something while rows are left, and for nothing that is not there', () => {
    fc.assert(
      fc.property(fc.array(backlog, { maxLength: 40 }), (backlogs) => {
        const pieces = planBatch(backlogs, READ_LIMITS);

        expect(pieces.length > 0).toBe(backlogs.some(({ rows, done }) => done < rows));
        for (const { sheet, from, count } of pieces) {
          expect(from).toBe(backlogs[sheet]?.done);
          expect(from + count).toBeLessThanOrEqual(backlogs[sheet]?.rows ?? 0);
        }
      }),
    );
  });

  it('should stay below the limits, unless a single row is larger', () => {
    fc.assert(
      fc.property(fc.array(backlog, { maxLength: 40 }), (backlogs) => {
        const pieces = planBatch(backlogs, READ_LIMITS);

        const bytes = pieces.reduce((sum, { sheet, count }) => {
          const { bytesPerRow, columns } = backlogs[sheet]!;
          return sum + count * (bytesPerRow ?? columns * 40);
        }, 0);
        expect(bytes <= READ_LIMITS.bytes || (pieces.length >= 1 && pieces[0]!.count === 1)).toBe(true);
      }),
    );
  });

  it('should read many small sheets together', () => {
    const small = { rows: 30, columns: 12, done: 0, bytesPerRow: undefined };

    expect(
      planBatch(
        Array.from({ length: 50 }, () => small),
        READ_LIMITS,
      ),
    ).toHaveLength(50);
  });
});

describe('readWorkbook', () => {
  it('should read 20,000 rows under the 5 MB of Excel on the web, every row once', async () => {
    await withSession(
      largeRegister(20_000),
      async ({ host }) => {
        const seen: number[] = [];
        const { sheets, cost } = await readWorkbook({ onProgress: ({ done }) => seen.push(done) });

        const { values, top, left } = sheets[0]!.values;
        expect([top, left, values.length]).toEqual([1, 1, 20_001]);
        expect(values.slice(1).every((row, index) => row[0] === index + 1)).toBe(true);
        expect(cost).toMatchObject({ rows: 20_001, cells: 400_020, syncs: host.counters.syncs });
        // Two that find out what there is, one that measures, and one for each megabyte.
        expect(host.counters.syncs).toBeLessThanOrEqual(4 + Math.ceil(cost.bytes / 1e6));
        expect(seen).toEqual([...seen].sort((a, b) => a - b));
        expect(seen.at(-1)).toBe(20_001);
      },
      { platform: 'web' },
    );
  });

  it('should halve what is too large after all, and lose nothing', async () => {
    // The first 500 rows are short; then the notes get long.
    const workbook = largeRegister(500);
    const sheet = workbook.sheetByName('DS HTX')!;
    const long = 'Ghi chú rất dài. '.repeat(400);
    for (let row = 501; row <= 1_200; row += 1) {
      sheet.setCell(row, 0, { value: row, style: 0 });
      sheet.setCell(row, 1, { value: long, style: 0 });
    }
    await withSession(
      workbook,
      async () => {
        const { sheets } = await readWorkbook();

        const { values } = sheets[0]!.values;
        expect(values).toHaveLength(1_201);
        expect(values.slice(1).every((row, index) => row[0] === index + 1)).toBe(true);
        expect(values[1_200]?.[1]).toBe(long);
      },
      { platform: 'web' },
    );
  });

  it('should take missing values for too large, never for empty', async () => {
    await withSession(
      largeRegister(900),
      async () => {
        const { sheets } = await readWorkbook();

        expect(sheets[0]?.values.values).toHaveLength(901);
        expect(sheets[0]?.values.values[900]?.[1]).toBe('HTX Nông nghiệp số 900');
      },
      { limits: { cellsPerRead: 3_000 } },
    );
  });

  it('should name the sheet of which not even one row comes through', async () => {
    await withSession(
      largeRegister(3),
      async () => {
        await expect(readWorkbook()).rejects.toMatchObject({ code: 'sheet-too-large', details: { sheet: 'DS HTX' } });
      },
      { limits: { cellsPerRead: 5 } },
    );
  });

  it('should read hidden sheets, and say of very hidden and empty ones why not', async () => {
    const workbook = buildSample();
    workbook.sheets[0]!.visibility = 'Hidden';
    workbook.sheets[1]!.visibility = 'VeryHidden';
    workbook.addSheet('Trống');
    await withSession(workbook, async () => {
      const { sheets, skipped, order } = await readWorkbook();

      expect(sheets[0]).toMatchObject({ hidden: true });
      expect(skipped.map(({ name, cause }) => [name, cause])).toEqual([
        [workbook.sheets[1]?.name, 'very-hidden'],
        ['Trống', 'empty'],
      ]);
      expect((await recogniseWorkbook()).map(({ name }) => name)).toEqual(order);
    });
  });

  it('should tell merged areas when it is asked to', async () => {
    const workbook = buildSample();
    const sheet = workbook.sheets[0]!;
    await withSession(workbook, async () => {
      const plain = await readWorkbook();
      const asked = await readWorkbook({ merges: true });

      expect(plain.sheets[0]?.values.merges).toBeUndefined();
      expect(asked.sheets[0]?.values.merges).toHaveLength(sheet.merges.length);
      const [first] = sheet.merges;
      expect(asked.sheets[0]?.values.merges).toContainEqual({
        top: first!.row + 1,
        left: first!.column + 1,
        bottom: first!.row + first!.rowCount,
        right: first!.column + first!.columnCount,
      });
    });
  });

  it('should stop between pieces when it is told to', async () => {
    await withSession(largeRegister(2_000), async ({ host }) => {
      const stop = new AbortController();
      const reading = readWorkbook({ signal: stop.signal, onProgress: () => stop.abort() });

      await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
      expect(host.counters.syncs).toBe(3);
    });
  });
});

describe('checkWorkbook', () => {
  it('should find nothing grave in the sample, and change nothing', async () => {
    await withSession(buildSample(), async ({ host }) => {
      const { sheets, issues } = await checkWorkbook({ today: { year: 2020, month: 12, day: 31 }, language: 'vi' });

      expect(sheets).toHaveLength(6);
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(host.counters.cellsWritten).toBe(0);
    });
  });
});

describe('errors', () => {
  it('should say what to do while a cell is being edited', async () => {
    await withSession(buildSample(), async ({ host }) => {
      host.editing = true;

      await expect(readState()).rejects.toMatchObject({
        code: 'cell-edit-mode',
        message: expect.stringContaining('Enter'),
        english: expect.stringContaining('Enter'),
      });
    });
  });

  it('should say what to do when a hidden sheet cannot be shown', async () => {
    const workbook = buildSample();
    workbook.sheets[0]!.visibility = 'Hidden';
    workbook.protection = { password: false };
    await withSession(workbook, async () => {
      await expect(goTo(workbook.sheets[0]!.name, 'A1')).rejects.toMatchObject({
        code: 'sheet-hidden',
        message: expect.stringContaining('Bảo vệ sổ làm việc'),
      });
    });
  });

  it('should say that a sheet is not there, in both languages and with the detail apart', async () => {
    await withSession(buildSample(), async () => {
      const error = await goTo('Không có', 'A1').catch((reason: unknown) => reason);

      expect(error).toMatchObject({ code: 'not-found', details: { officeCode: 'ItemNotFound' } });
      expect((error as Error).message).not.toContain('ItemNotFound');
    });
  });

  it('should keep what stands in cells out of the detail', async () => {
    await withSession(
      buildSample(),
      async () => {
        const error = await createReport({ today: { year: 2020, month: 7, day: 3 } }).catch(
          (reason: unknown) => reason,
        );

        expect(error).toMatchObject({ code: 'payload-too-large' });
        expect(JSON.stringify((error as { details: unknown }).details)).not.toContain('HTX Nông');
      },
      { limits: { payloadBytes: 30_000 } },
    );
  });
});
