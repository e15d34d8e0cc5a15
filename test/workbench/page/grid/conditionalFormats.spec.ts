import { markFormula } from '../../../../src/excel/marks/markFormula';
import { ConditionalFormats, styleUnder } from '../../../../src/workbench/page/grid/ConditionalFormats';
import { isConstantFormula } from '../../../../src/workbench/page/grid/isConstantFormula';
import type { ConditionalFormat } from '../../../../src/workbench/workbook/ConditionalFormat';
import { Workbook } from '../../../../src/workbench/workbook/Workbook';

const B2 = { row: 1, column: 1, rowCount: 1, columnCount: 1 };
const ROW_2 = { row: 1, column: 0, rowCount: 1, columnCount: 5 };

function custom(formula: string, fill: string, areas: ConditionalFormat['areas']): ConditionalFormat {
  return { id: fill, areas, type: 'Custom', stopIfTrue: false, rule: { formula }, format: { fill } };
}

function sheetWith(...formats: ConditionalFormat[]) {
  const sheet = new Workbook().addSheet('S');
  sheet.conditionalFormats = formats;
  return sheet;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('conditional formats in the grid', () => {
  it('should give a cell the format that holds once that is known, the first one before others', async () => {
    // Arrange
    const sheet = sheetWith(
      custom('=1=2', '#000001', [B2]),
      custom('=1=1', '#AA0000', [B2]),
      custom('=2=2', '#00AA00', [ROW_2]),
    );
    let drawn = 0;
    const formats = new ConditionalFormats(
      (formula) => Promise.resolve(formula !== '=1=2'),
      () => (drawn += 1),
    );

    // Act
    const before = formats.of(sheet, 10);
    await settled();
    const after = formats.of(sheet, 10);

    // Assert
    expect(before(1, 1)).toBeUndefined();
    expect(after(1, 1)?.fill).toBe('#AA0000');
    expect(after(1, 2)?.fill).toBe('#00AA00');
    expect(after(2, 1)).toBeUndefined();
    expect(drawn).toBe(3);
  });

  it('should compute each formula once, and again for another workbook', async () => {
    const sheet = sheetWith(custom('=1=1', '#AA0000', [B2]));
    const evaluate = jest.fn(() => Promise.resolve(true));
    const formats = new ConditionalFormats(evaluate, () => undefined);

    formats.of(sheet, 10);
    await settled();
    formats.of(sheet, 10);
    expect(evaluate).toHaveBeenCalledTimes(1);

    formats.forget();
    formats.of(sheet, 10);
    expect(evaluate).toHaveBeenCalledTimes(2);
  });

  it('should leave a cell alone when the condition cannot be computed or looks at cells', async () => {
    const sheet = sheetWith(custom('=1=1', '#AA0000', [B2]), custom('=$A1>3', '#00AA00', [B2]));
    const evaluate = jest.fn(() => Promise.reject(new Error('no engine')));
    const formats = new ConditionalFormats(evaluate, () => undefined);

    formats.of(sheet, 10);
    await settled();

    expect(formats.of(sheet, 10)(1, 1)).toBeUndefined();
    expect(evaluate.mock.calls).toEqual([['=1=1']]);
  });

  it('should change in a style what the format names, and nothing else', () => {
    const workbook = new Workbook();
    const style = workbook.styles.get(0);

    const under = styleUnder(style, { fill: '#FFC7CE', font: { bold: true } });

    expect(under).toEqual({ ...style, fill: '#FFC7CE', font: { ...style.font, bold: true } });
  });
});

describe('isConstantFormula', () => {
  it.each(['=1=1', '=TRUE', '=N("HTX:error")=0', '=LEN("A1")>1', markFormula('warning')])(
    'should take %s',
    (formula) => {
      expect(isConstantFormula(formula)).toBe(true);
    },
  );

  it.each(['=A1>3', "='DS HTX'!$B$2=1", '=MyName', '=SUM(Table1[Vốn])>0', '=ROW(A:A)=1'])(
    'should not take %s',
    (formula) => {
      expect(isConstantFormula(formula)).toBe(false);
    },
  );
});
