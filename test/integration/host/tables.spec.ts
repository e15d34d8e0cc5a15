import { codeOf, withSession, workbookOf } from './withSession';

const SHEET = 'Vốn';

const inContext = (run: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>): Promise<void> =>
  Excel.run((context) => run(context, context.workbook.worksheets.getItem(SHEET)));

const withTable = (run: (context: Excel.RequestContext, table: Excel.Table, sheet: Excel.Worksheet) => Promise<void>) =>
  withSession(workbookOf(SHEET), () =>
    inContext(async (context, sheet) => {
      sheet.getRange('A1:C3').values = [
        ['Tên', 'Vốn', 'Vốn'],
        ['Hòa Bình', 100, 1],
        ['Tân Tiến', 200, 2],
      ];
      const table = sheet.tables.add('A1:C3', true);
      await context.sync();
      await run(context, table, sheet);
    }),
  );

describe('tables through the real Office.js', () => {
  it('should make a table, give doubled headings a number, and find it by name and id', () =>
    withTable(async (context, table) => {
      // Act
      const { tables } = context.workbook;
      const [header, body, whole] = [table.getHeaderRowRange(), table.getDataBodyRange(), table.getRange()];
      header.load('values');
      body.load('address');
      whole.load('address');
      table.load('id,name,style,showHeaders,showTotals');
      tables.load('items/name,count');
      await context.sync();
      const again = tables.getItem(table.id).load('name');
      const missing = tables.getItemOrNullObject('Không có');
      await context.sync();
      // Assert
      expect(header.values).toEqual([['Tên', 'Vốn', 'Vốn2']]);
      expect([body.address, whole.address]).toEqual(['Vốn!A2:C3', 'Vốn!A1:C3']);
      expect([table.name, table.style, table.showTotals]).toEqual(['Table1', 'TableStyleMedium2', false]);
      expect([tables.items.length, again.name, missing.isNullObject]).toEqual([1, 'Table1', true]);
    }));

  it('should rename tables and columns in the formulas that use them', () =>
    withTable(async (context, table, sheet) => {
      // Arrange
      const cell = sheet.getRange('E1');
      cell.formulas = [['=SUM(Table1[Vốn])+Table1[[#Totals],[Tên]]']];
      // Act
      table.name = 'HTX_vốn';
      table.columns.getItem('Vốn').name = 'Số [tiền]';
      sheet.getRange('A1').values = [['Họ tên']];
      cell.load('formulas');
      table.columns.load('items/name');
      await context.sync();
      // Assert
      expect(cell.formulas).toEqual([["=SUM(HTX_vốn[Số '[tiền']])+HTX_vốn[[#Totals],[Họ tên]]"]]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Họ tên', 'Số [tiền]', 'Vốn2']);
      table.name = 'A1';
      expect(await codeOf(context.sync())).toBe('InvalidArgument');
    }));

  it('should add and delete rows and columns, moving what lies below and beside', () =>
    withTable(async (context, table, sheet) => {
      // Arrange
      sheet.getRange('A4').values = [['dưới']];
      sheet.getRange('D2').values = [['bên']];
      // Act
      table.rows.add(undefined, [['Đông Sơn', 300, 3]]);
      table.rows.add(0, [['Đầu', 0, 0]]);
      table.columns.add(1, [['Mã'], [1], [2], [3], [4]]);
      const whole = table.getRange().load('values,address');
      const below = sheet.getRange('A6').load('values');
      const beside = sheet.getRange('E2').load('values');
      await context.sync();
      // Assert
      expect(whole.address).toBe('Vốn!A1:D5');
      expect(whole.values).toEqual([
        ['Tên', 'Mã', 'Vốn', 'Vốn2'],
        ['Đầu', 1, 0, 0],
        ['Hòa Bình', 2, 100, 1],
        ['Tân Tiến', 3, 200, 2],
        ['Đông Sơn', 4, 300, 3],
      ]);
      expect([below.values, beside.values]).toEqual([[['dưới']], [['bên']]]);
      // Act
      table.rows.getItemAt(0).delete();
      table.columns.getItem('Mã').delete();
      whole.load('address');
      table.rows.load('count');
      await context.sync();
      // Assert
      const now = table.getRange().load('address');
      await context.sync();
      expect([now.address, table.rows.count]).toEqual(['Vốn!A1:C4', 3]);
    }));

  it('should refuse tables that overlap, rows of another width and the loss of the heading', () =>
    withTable(async (context, table, sheet) => {
      for (const [act, code] of [
        [() => sheet.tables.add('C3:D4', true), 'InvalidOperation'],
        [() => table.rows.add(undefined, [[1, 2]]), 'InvalidArgument'],
        [() => sheet.getRange('1:1').delete('Up'), 'InsertDeleteConflict'],
        [() => sheet.getRange('A2:B2').insert('Down'), 'InsertDeleteConflict'],
        [() => table.getTotalRowRange(), 'ItemNotFound'],
        [() => sheet.getRange('A2:B2').merge(), 'InvalidOperation'],
        [() => (table.style = 'Đẹp'), 'InvalidArgument'],
      ] as const) {
        act();
        expect(await codeOf(context.sync())).toBe(code);
      }
    }));

  it('should show totals, resize, and turn into cells again', () =>
    withTable(async (context, table, sheet) => {
      // Act
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('formulas');
      await context.sync();
      // Assert
      expect(totals.formulas).toEqual([['Total', '', '=SUBTOTAL(109,[Vốn2])']]);
      // Act
      table.showTotals = false;
      table.resize('A1:D4');
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      // Assert
      expect(header.values).toEqual([['Tên', 'Vốn', 'Vốn2', 'Column1']]);
      // Act
      table.convertToRange();
      const count = sheet.tables.getCount();
      const cells = sheet.getRange('A1:B2').load('values');
      await context.sync();
      // Assert
      expect([count.value, cells.values[1]]).toEqual([0, ['Hòa Bình', 100]]);
    }));

  it('should put headings above an area that has none', () =>
    withSession(workbookOf(SHEET), () =>
      inContext(async (context, sheet) => {
        sheet.getRange('A1:B1').values = [['Hòa Bình', 1]];
        const table = sheet.tables.add('A1:B1', false);
        const whole = table.getRange().load('values');
        await context.sync();
        expect(whole.values).toEqual([['Column1', 'Column2'], ['Hòa Bình', 1]]); // prettier-ignore
      }),
    ));
});
