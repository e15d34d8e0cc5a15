import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { codeOf, withSession, workbookOf } from './withSession';

const SHEET = 'Danh sách';

const inContext = <T>(run: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  Excel.run((context) => run(context, context.workbook.worksheets.getItem(SHEET)));

describe('page breaks through the real Office.js', () => {
  it('should be set, counted, found and deleted, and go with their rows', () =>
    withSession(workbookOf(SHEET), ({ host }) =>
      inContext(async (context, sheet) => {
        // Arrange
        const { horizontalPageBreaks: breaks, verticalPageBreaks, pageLayout } = sheet;
        // Act
        breaks.add('A30');
        breaks.add('B12:C14');
        breaks.add('A30');
        breaks.add(sheet.getRange('A50')).delete();
        verticalPageBreaks.add('H1');
        pageLayout.firstPageNumber = 1;
        sheet.getRange('2:3').insert('Down');
        const count = breaks.getCount();
        const cell = breaks.getItem(0).getCellAfterBreak().load('address');
        breaks.load('items/rowIndex');
        verticalPageBreaks.load('items/columnIndex');
        pageLayout.load('firstPageNumber');
        await context.sync();
        // Assert
        expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([13, 31]);
        expect(verticalPageBreaks.items.map(({ columnIndex }) => columnIndex)).toEqual([7]);
        expect([count.value, cell.address, pageLayout.firstPageNumber]).toEqual([2, `'${SHEET}'!A14`, 1]);
        expect(readXlsx(writeXlsx(host.workbook)).sheets[0]?.pageLayout).toMatchObject({
          rowBreaks: [13, 31],
          columnBreaks: [7],
          firstPageNumber: 1,
        });
        // Act
        breaks.removePageBreaks();
        pageLayout.firstPageNumber = '';
        await context.sync();
        // Assert
        expect(readXlsx(writeXlsx(host.workbook)).sheets[0]?.pageLayout).toMatchObject({
          rowBreaks: [],
          firstPageNumber: null,
        });
      }),
    ));

  it('should refuse a break with nothing before it, another sheet, and a break that is not there', () =>
    withSession(workbookOf(SHEET, 'Khác'), () =>
      inContext(async (context, sheet) => {
        const other = context.workbook.worksheets.getItem('Khác');
        for (const [act, code] of [
          [() => sheet.horizontalPageBreaks.add('C1'), 'InvalidArgument'],
          [() => sheet.verticalPageBreaks.add('A5'), 'InvalidArgument'],
          [() => sheet.horizontalPageBreaks.add(other.getRange('A9')), 'InvalidArgument'],
          [() => sheet.horizontalPageBreaks.getItem(0).load('rowIndex'), 'ItemNotFound'],
        ] as const) {
          act();
          expect(await codeOf(context.sync())).toBe(code);
        }
      }),
    ));
});
