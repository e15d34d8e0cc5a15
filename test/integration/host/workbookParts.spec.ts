import { codeOf, withSession, workbookOf } from './withSession';

const SHEET = 'Sheet1';
const PART = '<state xmlns="urn:htx"><a/></state>';

const inContext = (run: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>) =>
  withSession(workbookOf(SHEET), () =>
    Excel.run((context) => run(context, context.workbook.worksheets.getItem(SHEET))),
  );

describe('parts of the workbook through the real Office.js', () => {
  it('should keep names of the workbook and of sheets apart', () =>
    inContext(async (context, sheet) => {
      // Arrange
      const global = context.workbook.names.add('Vùng', sheet.getRange('A1:B2'), 'ghi chú');
      const local = sheet.names.add('Vùng', '=5');
      const text = context.workbook.names.add('Lời', 'xin chào');
      // Act
      for (const item of [global, local, text]) item.load('name,formula,value,type,scope,comment');
      const range = global.getRange().load('address');
      const none = local.getRangeOrNullObject();
      context.workbook.names.add('Bảng', sheet.getRange('C3:D4'));
      const byName = sheet.getRange('bảng').load('address');
      await context.sync();
      // Assert
      expect([global.formula, global.value, global.type, global.scope, global.comment]).toEqual([
        '=Sheet1!$A$1:$B$2',
        'Sheet1!A1:B2',
        'Range',
        'Workbook',
        'ghi chú',
      ]);
      expect([local.value, local.type, local.scope, none.isNullObject]).toEqual([5, 'Integer', 'Worksheet', true]);
      expect([text.value, text.type, range.address]).toEqual(['xin chào', 'String', 'Sheet1!A1:B2']);
      expect(byName.address).toBe('Sheet1!C3:D4');
    }));

  it.each([
    ['A1', 'InvalidArgument'],
    ['HTX1', 'InvalidArgument'],
    ['có cách', 'InvalidArgument'],
    ['R', 'InvalidArgument'],
    ['VÙNG', 'ItemAlreadyExists'],
  ])('should refuse the name %s', (name, code) =>
    inContext(async (context, sheet) => {
      context.workbook.names.add('Vùng', sheet.getRange('A1'));
      await context.sync();
      context.workbook.names.add(name, sheet.getRange('A1'));
      expect(await codeOf(context.sync())).toBe(code);
    }),
  );

  it('should keep custom XML parts by namespace and refuse what is no XML', () =>
    inContext(async (context) => {
      // Arrange
      const parts = context.workbook.customXmlParts;
      const part = parts.add(PART).load('id,namespaceUri');
      parts.add('<other xmlns="urn:other"/>');
      // Act
      const own = parts.getByNamespace('urn:htx');
      const only = own.getOnlyItemOrNullObject().load('id');
      const nothing = parts.getByNamespace('urn:nobody').getOnlyItemOrNullObject();
      const xml = part.getXml();
      own.load('items/id');
      await context.sync();
      // Assert
      expect([part.namespaceUri, only.id, xml.value, nothing.isNullObject]).toEqual(['urn:htx', part.id, PART, true]);
      expect(own.items).toHaveLength(1);
      // Act and assert
      part.setXml('<state>');
      expect(await codeOf(context.sync())).toBe('InvalidArgument');
      parts.add(PART);
      await context.sync();
      own.getOnlyItem();
      expect(await codeOf(context.sync())).toBe('InvalidOperation');
      part.delete();
      const count = own.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    }));

  it('should keep settings', () =>
    inContext(async (context) => {
      // Arrange
      const { settings } = context.workbook;
      settings.add('khóa', { a: [1, 'hai'] });
      // Act
      const setting = settings.getItem('khóa').load('value');
      const missing = settings.getItemOrNullObject('KHÓA');
      await context.sync();
      // Assert
      expect([setting.value, missing.isNullObject]).toEqual([{ a: [1, 'hai'] }, true]);
      setting.delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  it('should tell the culture and take the calculation mode', () =>
    inContext(async (context) => {
      // Act
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load('calculationMode,decimalSeparator,thousandsSeparator');
      application.cultureInfo.load('name');
      application.cultureInfo.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
      application.calculate('Full');
      await context.sync();
      // Assert
      expect([application.calculationMode, application.decimalSeparator]).toEqual(['Manual', ',']);
      expect(application.cultureInfo.numberFormat.numberGroupSeparator).toBe('.');
    }));

  it('should make charts that follow their cells', () =>
    inContext(async (context, sheet) => {
      // Arrange
      sheet.getRange('A1:C3').values = [
        ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
        ['HTX', 20, 16],
        ['THT', 20, 10],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.title.text = 'Sơ kết';
      chart.setPosition('E2', 'H10');
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.majorUnit = 5;
      chart.format.font.name = 'Times New Roman';
      chart.format.font.size = 9;
      chart.series.getItemAt(0).format.fill.setSolidColor('green');
      sheet.getRange('1:1').insert('Down');
      // Act
      chart.load('name,left,top,chartType');
      chart.series.load('items/name');
      const missing = sheet.charts.getItemOrNullObject('Không');
      await context.sync();
      // Assert
      expect([chart.name, chart.left, chart.top, chart.chartType]).toEqual(['Chart 1', 192, 15, 'ColumnClustered']);
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Kế hoạch', 'Thực hiện']);
      expect(missing.isNullObject).toBe(true);
      chart.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  it('should find no comments rather than pretend', () =>
    inContext(async (context, sheet) => {
      const missing = sheet.comments.getItemOrNullObject('1');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      sheet.comments.add('A1', 'x');
      expect(await codeOf(context.sync())).toBe('ApiNotFound');
    }));
});
