import { codeOf, withSession, workbookOf } from './withSession';

const SHEET = 'Danh sách';

const inContext = <T>(run: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  Excel.run((context) => run(context, context.workbook.worksheets.getItem(SHEET)));

const addSheet = (name: string) =>
  inContext(async (context) => {
    const sheet = context.workbook.worksheets.add(name).load('name');
    await context.sync();
    return sheet.name;
  });

describe('worksheets through the real Office.js', () => {
  it.each([
    ['an empty name', ' '],
    ['more than 31 characters', 'x'.repeat(32)],
    ['a slash', 'Quý 1/2020'],
    ['a bracket', '[1]'],
    ['an apostrophe in front', "'Sổ"],
    ['an apostrophe at the end', "Sổ'"],
    ['the name that Excel keeps for itself', 'history'],
  ])('should refuse %s', (_what, name) =>
    withSession(workbookOf(SHEET), async () => {
      expect(await codeOf(addSheet(name))).toBe('InvalidArgument');
    }),
  );

  it('should refuse the name of another sheet in whatever case, but not of itself', () =>
    withSession(workbookOf(SHEET), async () => {
      expect(await codeOf(addSheet('DANH SÁCH'))).toBe('ItemAlreadyExists');
      const name = await inContext(async (context, sheet) => {
        sheet.name = 'DANH SÁCH';
        sheet.load('name');
        await context.sync();
        return sheet.name;
      });
      expect(name).toBe('DANH SÁCH');
    }));

  it('should rename a sheet in the formulas and names that refer to it, and keep its id', () =>
    withSession(workbookOf(SHEET, 'Kế hoạch'), async () => {
      await inContext(async (context, sheet) => {
        // Arrange
        const plan = context.workbook.worksheets.getItem('Kế hoạch');
        plan.getRange('A1').formulas = [[`=SUM('${SHEET}'!A1:A3)+"${SHEET}"`]];
        const name = context.workbook.names.add('Vùng', sheet.getRange('A1:A3'));
        sheet.load('id');
        await context.sync();
        const { id } = sheet;
        // Act
        sheet.name = 'HTX_2020';
        const cell = plan.getRange('A1').load('formulas');
        name.load('formula');
        sheet.load('id,name');
        await context.sync();
        // Assert
        expect(cell.formulas).toEqual([[`=SUM(HTX_2020!A1:A3)+"${SHEET}"`]]);
        expect(name.formula).toBe('=HTX_2020!$A$1:$A$3');
        expect([sheet.id, sheet.name]).toEqual([id, 'HTX_2020']);
      });
    }));

  it('should delete a sheet, leave #REF! behind and never give up the last visible one', () =>
    withSession(workbookOf(SHEET, 'Ẩn', 'Thừa'), async () => {
      await inContext(async (context, sheet) => {
        // Arrange
        const { worksheets } = context.workbook;
        worksheets.getItem('Ẩn').visibility = 'Hidden';
        sheet.getRange('A1').formulas = [['=Thừa!A1+1']];
        await context.sync();
        // Act
        worksheets.getItem('Thừa').delete();
        const cell = sheet.getRange('A1').load('formulas');
        await context.sync();
        // Assert
        expect(cell.formulas).toEqual([['=#REF!+1']]);
        sheet.delete();
        expect(await codeOf(context.sync())).toBe('InvalidOperation');
        sheet.visibility = 'VeryHidden';
        expect(await codeOf(context.sync())).toBe('InvalidOperation');
      });
    }));

  it('should list, count, move, copy and find neighbours', () =>
    withSession(workbookOf(SHEET, 'Hai', 'Ba'), async () => {
      await inContext(async (context, sheet) => {
        // Arrange
        const { worksheets } = context.workbook;
        sheet.getRange('A1:A2').formulas = [[1], ['=A1+Hai!A1']];
        worksheets.getItem('Ba').position = 0;
        // Act
        const copy = sheet.copy('After', sheet).load('name,position');
        const copied = copy.getRange('A2').load('formulas');
        const [next, first, last] = [sheet.getNext(), worksheets.getFirst(), worksheets.getLast()];
        const before = worksheets.getFirst().getPreviousOrNullObject();
        const count = worksheets.getCount();
        worksheets.load('items/name');
        for (const each of [next, first, last]) each.load('name');
        await context.sync();
        // Assert
        expect(worksheets.items.map(({ name }) => name)).toEqual(['Ba', SHEET, `${SHEET} (2)`, 'Hai']);
        expect([copy.name, copy.position, count.value]).toEqual([`${SHEET} (2)`, 2, 4]);
        expect(copied.formulas).toEqual([['=A1+Hai!A1']]);
        expect([next.name, first.name, last.name, before.isNullObject]).toEqual([`${SHEET} (2)`, 'Ba', 'Hai', true]);
      });
    }));

  it('should freeze panes and set up the page', () =>
    withSession(workbookOf(SHEET), async ({ host }) => {
      await inContext(async (context, sheet) => {
        // Act
        sheet.freezePanes.freezeRows(4);
        const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
        const { pageLayout } = sheet;
        pageLayout.orientation = 'Landscape';
        pageLayout.paperSize = 'A4';
        pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        pageLayout.setPrintArea('A1:G20');
        pageLayout.setPrintTitleRows('$4:$4');
        pageLayout.setPrintMargins('Centimeters', { top: 2, left: 2.54 });
        pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
        const area = pageLayout.getPrintArea().load('address');
        const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
        pageLayout.load('leftMargin,zoom');
        await context.sync();
        // Assert
        const prefix = `'${SHEET}'!`;
        expect([frozen.address, area.address, titles.address]).toEqual([
          `${prefix}1:4`,
          `${prefix}A1:G20`,
          `${prefix}4:4`,
        ]);
        expect([pageLayout.leftMargin, pageLayout.zoom]).toEqual([
          72,
          { horizontalFitToPages: 1, verticalFitToPages: 0 },
        ]);
        const layout = host.workbook.sheets[0]?.pageLayout;
        expect(layout?.headersFooters.defaultForAllPages.centerFooter).toBe('Trang &P/&N');
        // Act
        sheet.freezePanes.unfreeze();
        const none = sheet.freezePanes.getLocationOrNullObject();
        pageLayout.setPrintTitleRows('A1:B2');
        // Assert
        expect(await codeOf(context.sync())).toBe('InvalidArgument');
        expect(none).toBeDefined();
      });
    }));

  it('should protect sheets and the structure of the workbook', () =>
    withSession(workbookOf(SHEET), async () => {
      await inContext(async (context, sheet) => {
        // Arrange
        sheet.protection.protect({ allowFormatCells: true }, 'mật khẩu');
        sheet.protection.load('protected,options');
        context.workbook.protection.protect();
        context.workbook.protection.load('protected');
        await context.sync();
        // Assert
        expect(sheet.protection.protected).toBe(true);
        expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowInsertRows: false });
        expect(context.workbook.protection.protected).toBe(true);
        for (const [act, code] of [
          [() => sheet.getRange('1:1').insert('Down'), 'AccessDenied'],
          [() => sheet.tables.add('A1:B2', true), 'AccessDenied'],
          [() => sheet.protection.unprotect('sai'), 'InvalidArgument'],
          [() => context.workbook.worksheets.add('Mới'), 'AccessDenied'],
        ] as const) {
          act();
          expect(await codeOf(context.sync())).toBe(code);
        }
        sheet.getRange('A1').format.font.bold = true;
        sheet.protection.unprotect('mật khẩu');
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      });
    }));

  it('should insert the sheets of a file', () =>
    withSession(workbookOf(SHEET), async () => {
      const { writeXlsx } = await import('../../../src/workbench/workbook/xlsx/writeXlsx');
      const source = workbookOf(SHEET, 'Bảng');
      source.sheets[0]?.setCell(0, 0, { value: 5, style: 0 });
      source.sheets[1]?.setCell(0, 0, { value: null, formula: `='${SHEET}'!A1`, style: 0 });
      const base64 = Buffer.from(writeXlsx(source)).toString('base64');
      await inContext(async (context) => {
        // Act
        context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'End' });
        const { worksheets } = context.workbook;
        const cell = worksheets.getItem('Bảng').getRange('A1').load('formulas');
        worksheets.load('items/name');
        await context.sync();
        // Assert
        expect(worksheets.items.map(({ name }) => name)).toEqual([SHEET, `${SHEET} (2)`, 'Bảng']);
        expect(cell.formulas).toEqual([[`='${SHEET} (2)'!A1`]]);
        context.workbook.insertWorksheetsFromBase64('bm90IGEgemlw');
        expect(await codeOf(context.sync())).toBe('InvalidArgument');
      });
    }));
});
