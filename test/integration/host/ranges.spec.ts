import { codeOf, withSession, workbookOf } from './withSession';

const SHEET = 'Danh sách';

/** Runs one batch on the range, syncs, and gives what `read` says. */
async function onRange<T>(
  address: string,
  act: (range: Excel.Range, context: Excel.RequestContext) => (() => T) | Promise<() => T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
    const read = await act(range, context);
    await context.sync();
    return read();
  });
}

const write = (address: string, values: unknown[][]) =>
  onRange(address, (range) => {
    range.values = values;
    return () => undefined;
  });

const valuesAt = (address: string) =>
  onRange(address, (range) => (range.load('values'), () => range.values as unknown[][]));

const formulasAt = (address: string) =>
  onRange(address, (range) => (range.load('formulas'), () => range.formulas as unknown[][]));

describe('ranges through the real Office.js', () => {
  it('should refuse values of another size, and say where', () =>
    withSession(workbookOf(SHEET), async () => {
      // Act
      const error = await write('A1:B2', [[1, 2, 3]]).catch((reason: unknown) => reason as OfficeExtension.Error);
      // Assert
      expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
    }));

  it.each([
    ['[1, 2]', [1, 2]],
    ['a row too short', [[1, 2], [3]]],
    [
      'an object',
      [
        [{ a: 1 }, 2],
        [3, 4],
      ],
    ],
  ])('should refuse %s as values', (_name, values) =>
    withSession(workbookOf(SHEET), async () => {
      const code = await codeOf(write('A1:B2', values as unknown[][]));
      expect(code).toBe('InvalidArgument');
    }),
  );

  it('should fill the range by a scalar, leave a cell on null and empty it on an empty text', () =>
    withSession(workbookOf(SHEET), async () => {
      // Arrange
      await onRange('A1:B2', (range) => ((range.values = 7 as unknown as number[][]), () => undefined));
      // Act
      await write('A1:B2', [
        [null, ''],
        ['x', null],
      ]);
      // Assert
      expect(await valuesAt('A1:B2')).toEqual([
        [7, ''],
        ['x', 7],
      ]);
    }));

  it('should read written text as if it were typed, unless the cell is formatted as text', () =>
    withSession(workbookOf(SHEET), async () => {
      // Arrange
      const texts = [['80%', '05/07/2020', '0100100079', '=1+1', "'012", '31/12/2020', '- Vận động']];
      await onRange('A2:G2', (range) => ((range.numberFormat = [Array<string>(7).fill('@')]), () => undefined));
      // Act
      await write('A1:G1', texts);
      await write('A2:G2', texts);
      // Assert
      expect((await valuesAt('A1:C1'))[0]).toEqual([0.8, 43958, 100100079]);
      expect((await formulasAt('D1:G1'))[0]).toEqual(['=1+1', '012', '31/12/2020', '=- Vận động']);
      expect((await formulasAt('A2:G2'))[0]).toEqual(texts[0]);
      expect(
        await onRange('A1:B1', (range) => (range.load('numberFormat'), () => range.numberFormat as unknown[][])),
      ).toEqual([['0%', 'm/d/yyyy']]);
    }));

  it('should refuse text above 32,767 characters and broken formulas', () =>
    withSession(workbookOf(SHEET), async () => {
      expect(await codeOf(write('A1', [['x'.repeat(32_768)]]))).toBe('InvalidArgument');
      expect(await codeOf(write('A1', [['=SUM((1)']]))).toBe('InvalidArgument');
      expect(await codeOf(write('A1', [[`=1${'+1'.repeat(4_096)}`]]))).toBe('FormulaLengthExceedsLimit');
    }));

  it('should deny writing to a protected sheet, but not into unlocked cells', () =>
    withSession(workbookOf(SHEET), async () => {
      // Arrange
      await onRange('B1', (range) => {
        range.format.protection.locked = false;
        range.worksheet.protection.protect();
        return () => undefined;
      });
      // Act and assert
      expect(await codeOf(write('A1', [[1]]))).toBe('AccessDenied');
      await write('B1', [[1]]);
      expect(await codeOf(onRange('B1', (range) => ((range.format.fill.color = 'red'), () => undefined)))).toBe(
        'AccessDenied',
      );
    }));

  it('should give null where more cells are read than Excel reads, and for whole columns', () =>
    withSession(workbookOf(SHEET), async ({ host }) => {
      // Arrange
      host.limits.cellsPerRead = 10;
      // Act and assert
      expect(await valuesAt('A1:B5')).toHaveLength(5);
      expect(await valuesAt('A1:B6')).toBeNull();
      expect(await valuesAt('A:A')).toBeNull();
      expect(await codeOf(onRange('A:A', (range) => ((range.values = [[1]]), () => undefined)))).toBe(
        'InvalidArgument',
      );
    }));

  it('should count the cells that are read and written', () =>
    withSession(workbookOf(SHEET), async ({ host }) => {
      // Arrange
      host.counters.reset();
      // Act
      await write('A1:B2', [
        [1, 2],
        [3, 4],
      ]);
      await valuesAt('A1:C2');
      // Assert
      expect(host.counters).toMatchObject({ cellsWritten: 4, cellsRead: 6 });
    }));

  it(
    'should take a large write in the pieces that the library makes of it',
    () =>
      withSession(workbookOf(SHEET), async ({ host }) => {
        // Arrange
        const rows = Array.from({ length: 30_000 }, (_, index) => [index, `dòng ${index}`, index * 2]);
        host.counters.reset();
        // Act
        await write('A1:C30000', rows);
        // Assert
        expect(host.counters.cellsWritten).toBe(90_000);
        expect(await valuesAt('A29999:C30000')).toEqual(rows.slice(-2));
      }),
    20_000,
  );

  it('should carry isNullObject through what hangs on it', () =>
    withSession(workbookOf(SHEET), async () => {
      await Excel.run(async (context) => {
        // Arrange
        const missing = context.workbook.worksheets.getItemOrNullObject('Không có');
        const range = missing.getRange('A1:B2');
        range.load('values');
        const used = context.workbook.worksheets.getItem(SHEET).getUsedRangeOrNullObject();
        // Act
        await context.sync();
        // Assert
        expect([missing.isNullObject, range.isNullObject, used.isNullObject]).toEqual([true, true, true]);
      });
    }));

  it('should go from range to range', () =>
    withSession(workbookOf(SHEET), async () => {
      await Excel.run(async (context) => {
        // Arrange
        const range = context.workbook.worksheets.getItem(SHEET).getRange('B2:C4');
        const ranges = [
          range.getCell(1, 1),
          range.getRow(2),
          range.getColumn(0),
          range.getEntireRow(),
          range.getEntireColumn(),
          range.getOffsetRange(1, -1),
          range.getResizedRange(-1, 2),
          range.getAbsoluteResizedRange(1, 1),
          range.getLastCell(),
          range.getLastRow(),
          range.getLastColumn(),
          range.getRowsAbove(1),
          range.getRowsBelow(2),
          range.getColumnsBefore(1),
          range.getColumnsAfter(1),
          range.getBoundingRect('E7'),
          range.getIntersection('C1:F3'),
        ].map((each) => each.load('address'));
        // Act
        await context.sync();
        // Assert
        expect(ranges.map(({ address }) => address.replace(`'${SHEET}'!`, ''))).toEqual([
          'C3', 'B4:C4', 'B2:B4', '2:4', 'B:C', 'A3:B5', 'B2:E3', 'B2', 'C4', 'B4:C4', 'C2:C4',
          'B1:C1', 'B5:C6', 'A2:A4', 'D2:D4', 'B2:E7', 'C2:C3',
        ]); // prettier-ignore
      });
    }));

  it('should rewrite formulas and follow its cells when rows are inserted and deleted', () =>
    withSession(workbookOf(SHEET, 'Kế hoạch'), async () => {
      await Excel.run(async (context) => {
        // Arrange
        const sheet = context.workbook.worksheets.getItem(SHEET);
        const plan = context.workbook.worksheets.getItem('Kế hoạch');
        sheet.getRange('A1:A4').formulas = [[1], [2], [3], ['=SUM(A1:A3)']];
        plan.getRange('A1:A2').formulas = [[`='${SHEET}'!A4`], [`=SUM('${SHEET}'!$A$2:$A$3)`]];
        const total = sheet.getRange('A4');
        const named = context.workbook.names.add('Tổng', total);
        await context.sync();
        // Act
        sheet.getRange('2:3').insert('Down');
        const formulas = plan.getRange('A1:A2').load('formulas');
        total.load('address,formulas');
        named.load('formula');
        await context.sync();
        // Assert
        expect(total.address).toBe(`'${SHEET}'!A6`);
        expect(total.formulas).toEqual([['=SUM(A1:A5)']]);
        expect(formulas.formulas).toEqual([[`='${SHEET}'!A6`], [`=SUM('${SHEET}'!$A$4:$A$5)`]]);
        expect(named.formula).toBe(`='${SHEET}'!$A$6`);
        // Act
        sheet.getRange('4:6').delete('Up');
        formulas.load('formulas');
        await context.sync();
        // Assert
        expect(formulas.formulas).toEqual([[`='${SHEET}'!#REF!`], [`=SUM('${SHEET}'!#REF!)`]]);
        total.load('address');
        expect(await codeOf(context.sync())).toBe('InvalidReference');
      });
    }));

  it('should clear, merge, copy, find and tell special cells', () =>
    withSession(workbookOf(SHEET), async () => {
      await Excel.run(async (context) => {
        // Arrange
        const sheet = context.workbook.worksheets.getItem(SHEET);
        sheet.getRange('A1:C3').formulas = [
          ['Tên', 'Vốn', ''],
          ['Hòa Bình', 100, '=B2*2'],
          ['Tân Tiến', 200, ''],
        ];
        // Act
        sheet.getRange('C3').copyFrom('C2');
        sheet.getRange('E1:F2').values = [[1, 2], [3, 4]]; // prettier-ignore
        sheet.getRange('E1:F2').merge();
        const found = sheet.getRange('A1:C3').find('tân', {}).load('address');
        const none = sheet.getRange('A1:C3').findOrNullObject('không có', {});
        const constants = sheet.getRange('A1:C3').getSpecialCells('Constants', 'Text').load('address');
        const merged = sheet.getRange('D1:F1').getMergedAreasOrNullObject().load('address');
        const copy = sheet.getRange('C3').load('formulas');
        const left = sheet.getRange('E1:F2').load('values');
        const region = sheet.getRange('B2').getSurroundingRegion().load('address');
        await context.sync();
        // Assert
        const prefix = `'${SHEET}'!`;
        expect(found.address).toBe(`${prefix}A3`);
        expect(none.isNullObject).toBe(true);
        expect(constants.address).toBe(`${prefix}A1:B1,${prefix}A2:A3`);
        expect(merged.address).toBe(`${prefix}E1:F1`);
        expect(copy.formulas).toEqual([['=B3*2']]);
        expect(left.values).toEqual([[1, ''], ['', '']]); // prettier-ignore
        expect(region.address).toBe(`${prefix}A1:C3`);
      });
    }));

  it('should answer what it does not have by ApiNotFound, naming the member', () =>
    withSession(workbookOf(SHEET), async () => {
      const error = await onRange('A1', (range) => (range.removeDuplicates([0], false), () => undefined)).catch(
        (reason: unknown) => reason as OfficeExtension.Error,
      );
      expect(error).toMatchObject({ code: 'ApiNotFound' });
      expect((error as OfficeExtension.Error).message).toContain('Range.removeDuplicates');
    }));
});
