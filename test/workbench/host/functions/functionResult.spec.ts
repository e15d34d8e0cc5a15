import { functionResult, thrownError } from '../../../../src/workbench/host/functions/functionResult';
import { CellError } from '../../../../src/workbench/workbook/cell';

/** As `CustomFunctions.Error` is, seen from outside its realm. */
const customError = (code: string, message?: string) => ({ type: 'Error', code, message });

describe('functionResult', () => {
  it.each([
    [0.8, 0.8],
    ['xong', 'xong'],
    [true, true],
    [null, 0],
    [undefined, 0],
    [NaN, new CellError('#VALUE!')],
    [Infinity, new CellError('#NUM!')],
    [new Date(0), new CellError('#VALUE!')],
    [{ type: 'FormattedNumber', basicValue: 0.5, numberFormat: '0%' }, 0.5],
    [customError('#N/A', 'Chưa có kế hoạch'), new CellError('#N/A', 'Chưa có kế hoạch')],
  ])('should show %p as %p', (value, expected) => {
    expect(functionResult(value)).toEqual(expected);
  });

  it('should spill rows', () => {
    expect(
      functionResult([
        [1, null],
        ['a', customError('#VALUE!', 'sai')],
      ]),
    ).toEqual([
      [1, 0],
      ['a', new CellError('#VALUE!', 'sai')],
    ]);
  });

  it.each([[[]], [[[]]], [[1, 2]], [[[1, 2], [3]]]])('should not spill %p, which is no rectangle', (value) => {
    expect(functionResult(value)).toEqual(new CellError('#VALUE!'));
  });
});

describe('thrownError', () => {
  it.each(['#VALUE!', '#N/A'])('should keep the message of %s', (code) => {
    expect(thrownError(customError(code, 'vì sao'))).toEqual(expect.objectContaining({ code, message: 'vì sao' }));
  });

  it.each(['#DIV/0!', '#NUM!', '#NULL!'])('should drop the message of %s, which Excel does not show', (code) => {
    expect(thrownError(customError(code, 'vì sao'))).toEqual(expect.objectContaining({ code, message: undefined }));
  });

  it.each([[new Error('x')], [new Error('x', { cause: 1 })], ['x'], [undefined], [{ code: 'ENOENT' }]])(
    'should show #VALUE! for %p',
    (thrown) => {
      expect(thrownError(thrown)).toEqual(new CellError('#VALUE!'));
    },
  );
});
