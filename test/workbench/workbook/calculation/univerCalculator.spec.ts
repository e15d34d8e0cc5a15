import { CellError } from '../../../../src/workbench/workbook/cell';
import { univerCalculatorWith } from '../../../../src/workbench/workbook/calculation/univerCalculator';
import { columnValues, enter, newCalculator, NO_FUNCTIONS, plain, put, sheetOf, workbookWith } from './workbookWith';

describe('createUniverCalculator', () => {
  describe('what is computed', () => {
    it('should compute a chain of formulas whatever their order in the sheet', async () => {
      const length = 2000;
      const workbook = workbookWith({ Số: Array.from({ length }, (_, row) => [`=A${row + 2}+1`]) });
      const sheet = sheetOf(workbook);
      put(sheet, length, 0, 1);

      await (await newCalculator(workbook, NO_FUNCTIONS)).recalculate();

      expect(sheet.value(0, 0)).toBe(length + 1);
    });

    it('should compute only what a change touches', async () => {
      const workbook = workbookWith({ A: [[1, '=A1*2', '=B1+1', '=RAND()', '=100+0']] });
      const sheet = sheetOf(workbook);
      const calculator = await newCalculator(workbook, NO_FUNCTIONS);
      await calculator.recalculate();
      const untouched = sheet.ensureCell(0, 4);
      untouched.value = 'not computed again';

      enter(workbook, sheet, 0, 0, 5);
      await calculator.recalculate();

      expect([sheet.value(0, 1), sheet.value(0, 2)]).toEqual([10, 11]);
      expect(untouched.value).toBe('not computed again');
    });

    it('should do nothing when nothing has changed', async () => {
      const workbook = workbookWith({ A: [['=RAND()']] });
      const calculator = await newCalculator(workbook, NO_FUNCTIONS);
      await calculator.recalculate();
      const before = sheetOf(workbook).value(0, 0);
      const heard: string[] = [];
      workbook.subscribe(({ kind }) => heard.push(kind));

      await calculator.recalculate();

      expect(sheetOf(workbook).value(0, 0)).toBe(before);
      expect(heard).toEqual([]);
    });

    it('should compute volatile functions anew with every change', async () => {
      const workbook = workbookWith({ A: [['=RAND()', '=A1']] });
      const sheet = sheetOf(workbook);
      const calculator = await newCalculator(workbook, NO_FUNCTIONS);
      await calculator.recalculate();
      const before = sheet.value(0, 0);

      enter(workbook, sheet, 5, 5, 'x');
      await calculator.recalculate();

      expect(sheet.value(0, 0)).not.toBe(before);
      expect(sheet.value(0, 1)).toBe(sheet.value(0, 0));
    });

    it('should follow a reference that INDIRECT makes', async () => {
      const workbook = workbookWith({
        A: [
          ['B1', '=INDIRECT(A1)', '=7*1'],
          [null, '=C1+1'],
        ],
      });
      const sheet = sheetOf(workbook);
      const calculator = await newCalculator(workbook, NO_FUNCTIONS);
      enter(workbook, sheet, 0, 0, 'B2');
      await calculator.recalculate();
      expect(sheet.value(0, 1)).toBe(8);

      enter(workbook, sheet, 0, 2, 1);
      await calculator.recalculate();

      expect(sheet.value(0, 1)).toBe(2);
    });

    it('should tell the workbook once when values have changed', async () => {
      const workbook = workbookWith({ A: [[1, '=A1', '=B1']] });
      const heard: string[] = [];
      const calculator = await newCalculator(workbook, NO_FUNCTIONS);
      workbook.subscribe(({ kind }) => heard.push(kind));

      await calculator.recalculate();

      expect(heard).toEqual(['calculated']);
    });

    it('should give 0 to formulas that need each other in a circle, and go on behind them', async () => {
      const workbook = workbookWith({ A: [['=B1+1', '=A1+1', '=A1+5', '=D1', '=IF(TRUE,3,E1)']] });
      const sheet = sheetOf(workbook);
      const calculator = await newCalculator(workbook, NO_FUNCTIONS);

      await calculator.recalculate();
      expect([0, 1, 2, 3, 4].map((column) => sheet.value(0, column))).toEqual([0, 0, 5, 0, 3]);

      enter(workbook, sheet, 0, 1, 10);
      await calculator.recalculate();
      expect([0, 1, 2].map((column) => sheet.value(0, column))).toEqual([11, 10, 16]);
    });

    it('should show text that is no formula as #NAME?', async () => {
      const workbook = workbookWith({ A: [['=SUM(1']] });

      await (await newCalculator(workbook, NO_FUNCTIONS)).recalculate();

      expect(plain(sheetOf(workbook).value(0, 0))).toBe('#NAME?');
    });

    it('should forget a formula that was replaced by a value', async () => {
      const workbook = workbookWith({ A: [[1, '=A1']] });
      const sheet = sheetOf(workbook);
      const calculator = await newCalculator(workbook, NO_FUNCTIONS);
      await calculator.recalculate();

      enter(workbook, sheet, 0, 1, 'chữ');
      enter(workbook, sheet, 0, 0, 2);
      await calculator.recalculate();

      expect(sheet.value(0, 1)).toBe('chữ');
    });

    it('should compute nothing after it was disposed of', async () => {
      const workbook = workbookWith({ A: [[1, '=A1']] });
      const calculator = await newCalculator(workbook, NO_FUNCTIONS);
      calculator.dispose();

      await calculator.recalculate();

      expect(sheetOf(workbook).value(0, 1)).toBeNull();
      await expect(calculator.evaluate('=1')).rejects.toThrow('disposed');
    });
  });

  describe('values from the file', () => {
    function opened() {
      const workbook = workbookWith({ A: [[1, '=A1*2', '=GETPIVOTDATA("a",A1)', '=[1]Khác!A1', '=TODAY()', '=1/0']] });
      const sheet = sheetOf(workbook);
      [1, 2, 3, 4, 5].forEach((column) => (sheet.ensureCell(0, column).value = 999));
      sheet.ensureCell(0, 5).value = new CellError('#BUSY!');
      return { workbook, sheet };
    }

    it('should stand until something that they depend on changes', async () => {
      const { workbook, sheet } = opened();
      const calculator = await newCalculator(workbook, NO_FUNCTIONS);
      await calculator.recalculate();
      expect(sheet.value(0, 1)).toBe(999);

      enter(workbook, sheet, 0, 0, 4);
      await calculator.recalculate();

      expect(sheet.value(0, 1)).toBe(8);
    });

    it('should be computed at once when asked for, when volatile and when they are errors', async () => {
      const { workbook, sheet } = opened();
      await (await univerCalculatorWith({ trustFile: false })(workbook, NO_FUNCTIONS)).recalculate();

      expect(sheet.value(0, 1)).toBe(2);
      expect(sheet.value(0, 4)).toBeGreaterThan(45_000);
      expect(plain(sheet.value(0, 5))).toBe('#DIV/0!');
    });

    it('should be kept where the engine cannot compute the formula', async () => {
      const { workbook, sheet } = opened();

      await (await univerCalculatorWith({ trustFile: false })(workbook, NO_FUNCTIONS)).recalculate();

      expect([sheet.value(0, 2), sheet.value(0, 3)]).toEqual([999, 999]);
    });

    it('should not be trusted when cells changed while the engine was loading', async () => {
      const { workbook, sheet } = opened();
      const making = newCalculator(workbook, NO_FUNCTIONS);
      enter(workbook, sheet, 0, 0, 4);

      await (await making).recalculate();

      expect(sheet.value(0, 1)).toBe(8);
    });
  });

  describe('structure', () => {
    it('should compute formulas when the sheet that they name comes and goes', async () => {
      const workbook = workbookWith({ A: [["='Sơ kết'!A1", '=SUM(1,2)']] });
      const sheet = sheetOf(workbook);
      const calculator = await newCalculator(workbook, NO_FUNCTIONS);
      await calculator.recalculate();
      expect(plain(sheet.value(0, 0))).toBe('#REF!');

      const added = workbook.addSheet('Sơ kết');
      enter(workbook, added, 0, 0, '=6*7');
      await calculator.recalculate();
      expect(sheet.value(0, 0)).toBe(42);

      workbook.sheets.splice(1, 1);
      workbook.notify({ kind: 'structure' });
      await calculator.recalculate();
      expect(plain(sheet.value(0, 0))).toBe('#REF!');
    });

    it('should find a renamed sheet in formulas that were rewritten', async () => {
      const workbook = workbookWith({ A: [['=B!A1']], B: [[5]] });
      const [sheet, other] = [sheetOf(workbook, 'A'), sheetOf(workbook, 'B')];
      const calculator = await newCalculator(workbook, NO_FUNCTIONS);
      await calculator.recalculate();

      other.name = 'Kế hoạch';
      sheet.ensureCell(0, 0).formula = "='Kế hoạch'!A1*2";
      workbook.notify({ kind: 'structure' });
      await calculator.recalculate();

      expect(sheet.value(0, 0)).toBe(10);
    });

    it('should compute everything anew when rows have moved', async () => {
      const workbook = workbookWith({ A: [[1, '=SUM(A1:A2)'], [2]] });
      const sheet = sheetOf(workbook);
      const calculator = await newCalculator(workbook, NO_FUNCTIONS);
      await calculator.recalculate();

      sheet.replaceCells([
        [1, 0, { value: 10, style: 0 }],
        [1, 1, { value: 3, formula: '=SUM(A2:A3)', style: 0 }],
        [2, 0, { value: 2, style: 0 }],
      ]);
      workbook.notify({ kind: 'structure' });
      await calculator.recalculate();

      expect(sheet.value(1, 1)).toBe(12);
    });

    it('should follow a table that grows and a name that changes', async () => {
      const workbook = workbookWith({ A: [['Cột', '=SUM(T[Cột])', '=N+1'], [1], [2]] });
      const sheet = sheetOf(workbook);
      const table = {
        id: '1',
        name: 'T',
        area: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
        showHeaders: true,
        showTotals: false,
        showFilterButton: true,
        showBandedRows: true,
        style: '',
        columns: [{ id: 1, name: 'Cột' }],
      };
      sheet.tables.push(table);
      workbook.names.push({ name: 'N', formula: '=1', visible: true, comment: '' });
      const calculator = await newCalculator(workbook, NO_FUNCTIONS);
      await calculator.recalculate();
      expect([sheet.value(0, 1), sheet.value(0, 2)]).toEqual([1, 2]);

      table.area = { ...table.area, rowCount: 3 };
      workbook.names = [{ name: 'N', formula: '=A!$A$3', visible: true, comment: '' }];
      workbook.notify({ kind: 'structure' });
      await calculator.recalculate();

      expect([sheet.value(0, 1), sheet.value(0, 2)]).toEqual([3, 3]);
    });

    it('should take [@column] from the row of the formula', async () => {
      const workbook = workbookWith({
        A: [
          ['Số tiền', 'Gấp đôi'],
          [5, '=[@[Số tiền]]*2'],
          [7, '=T[@Số tiền]*2'],
        ],
      });
      const sheet = sheetOf(workbook);
      sheet.tables.push({
        id: '1',
        name: 'T',
        area: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
        showHeaders: true,
        showTotals: false,
        showFilterButton: true,
        showBandedRows: true,
        style: '',
        columns: [
          { id: 1, name: 'Số tiền' },
          { id: 2, name: 'Gấp đôi' },
        ],
      });

      await (await newCalculator(workbook, NO_FUNCTIONS)).recalculate();

      expect(columnValues(sheet, 1, 3)).toEqual(['Gấp đôi', 10, 14]);
    });
  });
});
