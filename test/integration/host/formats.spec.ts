import { codeOf, withSession, workbookOf } from './withSession';

const SHEET = 'Sheet1';

const inSheet = (run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>) =>
  withSession(workbookOf(SHEET), () =>
    Excel.run((context) => run(context.workbook.worksheets.getItem(SHEET), context)),
  );

describe('formats through the real Office.js', () => {
  it('should set formats and read them back, null where the cells differ', () =>
    inSheet(async (sheet, context) => {
      // Arrange
      const range = sheet.getRange('A1:B2');
      range.format.font.set({ bold: true, size: 14, name: 'Times New Roman', color: 'red' });
      range.format.fill.color = '#e3efe6';
      range.format.wrapText = true;
      range.format.horizontalAlignment = 'Center';
      sheet.getRange('B2').format.font.bold = false;
      sheet.getRange('B2').format.fill.clear();
      // Act
      range.format.load('wrapText,horizontalAlignment,font/bold,font/color,font/size,fill/color');
      const plain = sheet.getRange('D4').load('format/fill/color,format/font/name');
      await context.sync();
      // Assert
      expect([range.format.wrapText, range.format.horizontalAlignment]).toEqual([true, 'Center']);
      expect([range.format.font.bold, range.format.font.color, range.format.font.size]).toEqual([null, '#FF0000', 14]);
      expect([range.format.fill.color, plain.format.fill.color]).toEqual(['', '#FFFFFF']);
      range.format.font.color = 'đỏ';
      expect(await codeOf(context.sync())).toBe('InvalidArgument');
    }));

  it('should draw borders once, whichever cell they are asked of', () =>
    inSheet(async (sheet, context) => {
      // Arrange
      const range = sheet.getRange('B2:C3');
      for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const) {
        range.format.borders.getItem(side).style = 'Continuous';
      }
      range.format.borders.getItem('EdgeBottom').weight = 'Medium';
      // Act
      const below = sheet.getRange('B4').format.borders.getItem('EdgeTop').load('style,weight');
      const inside = range.format.borders.getItem('InsideVertical').load('style');
      const all = range.format.borders.load('items/sideIndex,items/style');
      await context.sync();
      // Assert
      expect([below.style, below.weight, inside.style]).toEqual(['Continuous', 'Medium', 'None']);
      expect(all.items.filter(({ style }) => style !== 'None')).toHaveLength(5);
      // Act
      sheet.getRange('B4').format.borders.getItem('EdgeTop').style = 'None';
      const own = sheet.getRange('B3').format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      // Assert
      expect(own.style).toBe('None');
    }));

  it('should measure columns and rows in points and hide them', () =>
    inSheet(async (sheet, context) => {
      // Arrange
      const [column, row] = [sheet.getRange('B:B'), sheet.getRange('2:2')];
      column.format.columnWidth = 120;
      row.format.rowHeight = 33;
      sheet.getRange('C:C').columnHidden = true;
      // Act
      const wide = sheet.getRange('B1').load('format/columnWidth,left,width');
      const mixed = sheet.getRange('A1:B1').load('format/columnWidth');
      const normal = sheet.getRange('A1').load('format/columnWidth,format/rowHeight');
      const hidden = sheet.getRange('C1').load('columnHidden,format/columnWidth');
      await context.sync();
      // Assert
      expect([wide.format.columnWidth, wide.left, wide.width]).toEqual([120, 48, 120]);
      expect([mixed.format.columnWidth, normal.format.columnWidth, normal.format.rowHeight]).toEqual([null, 48, 15]);
      expect([hidden.columnHidden, hidden.format.columnWidth]).toEqual([true, 0]);
      row.format.rowHeight = 500;
      expect(await codeOf(context.sync())).toBe('InvalidArgument');
    }));

  it('should format whole columns and several areas at once', () =>
    inSheet(async (sheet, context) => {
      // Arrange
      sheet.getRange('A:A').format.font.italic = true;
      const areas = sheet.getRanges('B1:B2,D4');
      areas.format.fill.color = 'yellow';
      // Act
      const later = sheet.getRange('A900').load('format/font/italic');
      const marked = sheet.getRange('D4').load('format/fill/color');
      areas.load('address,areaCount,cellCount');
      areas.areas.load('items/address');
      await context.sync();
      // Assert
      expect([later.format.font.italic, marked.format.fill.color]).toEqual([true, '#FFFF00']);
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!B1:B2,Sheet1!D4', 2, 3]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(['Sheet1!B1:B2', 'Sheet1!D4']);
    }));

  it('should read and set the properties of many cells in one call', () =>
    inSheet(async (sheet, context) => {
      // Arrange
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#FF0000' }, borders: { bottom: { style: 'Continuous' } } } }, {}],
      ]);
      // Act
      const result = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, borders: { style: true } },
      });
      await context.sync();
      // Assert
      expect(result.value).toMatchObject([
        [
          {
            address: 'Sheet1!A1',
            format: { fill: { color: '#FF0000' }, borders: { bottom: { style: 'Continuous' } } },
          },
          { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, borders: { bottom: { style: 'None' } } } },
        ],
      ]);
      range.setCellProperties([[{}]]);
      expect(await codeOf(context.sync())).toBe('InvalidArgument');
    }));

  it('should add conditional formats and take them away', () =>
    inSheet(async (sheet, context) => {
      // Arrange
      const range = sheet.getRange('A1:B5');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$A1>1';
      custom.custom.format.fill.color = '#FFC7CE';
      const value = sheet.getRange('A3').conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '=5', operator: 'GreaterThan' };
      // Act
      const [all, count] = [range.conditionalFormats, range.conditionalFormats.getCount()];
      all.load('items/type,items/priority');
      custom.custom.rule.load('formula');
      const none = custom.cellValueOrNullObject;
      none.load('rule');
      await context.sync();
      // Assert
      expect(all.items.map(({ type, priority }) => [type, priority])).toEqual([['CellValue', 0], ['Custom', 1]]); // prettier-ignore
      expect([custom.custom.rule.formula, none.isNullObject, count.value]).toEqual(['=$A1>1', true, 2]);
      // Act
      value.delete();
      sheet.getRange('A1:B2').conditionalFormats.clearAll();
      const rest = custom.getRanges().load('address');
      await context.sync();
      // Assert
      expect(rest.address).toBe('Sheet1!A3:B5');
    }));

  it('should keep data validations and hyperlinks', () =>
    inSheet(async (sheet, context) => {
      // Arrange
      const range = sheet.getRange('A1:A3');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'có,không' } };
      range.dataValidation.errorAlert = { message: 'Chọn', title: 'Sai', style: 'Stop', showAlert: true };
      sheet.getRange('B1').hyperlink = { documentReference: `${SHEET}!A1`, textToDisplay: 'Về đầu' };
      // Act
      range.dataValidation.load('type,rule');
      const partly = sheet.getRange('A3:A4').dataValidation.load('type');
      const link = sheet.getRange('B1').load('hyperlink,values');
      await context.sync();
      // Assert
      expect([range.dataValidation.type, partly.type]).toEqual(['List', 'Inconsistent']);
      expect([link.hyperlink.documentReference, link.values]).toEqual(['Sheet1!A1', [['Về đầu']]]);
    }));
});
