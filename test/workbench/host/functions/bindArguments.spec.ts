import fc from 'fast-check';
import { bindArguments, type FormulaArgument } from '../../../../src/workbench/host/functions/bindArguments';
import type { ParameterDefinition } from '../../../../src/workbench/host/functions/FunctionMetadata';
import { CellError } from '../../../../src/workbench/workbook/cell';

const VIETNAMESE = { allowErrors: false, decimal: ',' } as const;
const ERRORS_ALLOWED = { allowErrors: true, decimal: ',' } as const;
const VALUE = new CellError('#VALUE!');

function bind(
  parameters: readonly Omit<ParameterDefinition, 'name'>[],
  args: readonly FormulaArgument[],
  options: { readonly allowErrors: boolean; readonly decimal: '.' | ',' } = VIETNAMESE,
) {
  const named = parameters.map((parameter, index) => ({ ...parameter, name: `p${index}` }));
  return bindArguments({ id: 'F', name: 'F', parameters: named }, args, options);
}

describe('bindArguments', () => {
  it.each([
    ['number', 16, 16],
    ['number', true, 1],
    ['number', null, 0],
    ['number', '16', 16],
    ['number', ' -2,5 ', -2.5],
    ['number', '53,3%', 0.533],
    ['number', '1e3', 1000],
    ['string', 'HTX', 'HTX'],
    ['string', 0.5, '0,5'],
    ['string', false, 'FALSE'],
    ['string', null, ''],
    ['boolean', true, true],
    ['boolean', 2, true],
    ['boolean', 0, false],
    ['boolean', 'true', true],
    ['boolean', null, false],
    ['any', 'HTX', 'HTX'],
    ['any', null, null],
    [undefined, 16, 16],
  ])('should hand a %s parameter %p as %p', (type, value, expected) => {
    expect(bind([{ ...(type !== undefined && { type }) }], [value])).toEqual([expected]);
  });

  it.each([
    ['number', 'mười sáu'],
    ['number', ''],
    ['number', '1.5'],
    ['number', '1,2,3'],
    ['boolean', 'có'],
  ])('should not call with the text of %s %p', (type, text) => {
    expect(bind([{ type }], [text])).toEqual(VALUE);
  });

  it('should read the decimal point where the locale has one', () => {
    expect(bind([{ type: 'number' }], ['1.5'], { allowErrors: false, decimal: '.' })).toEqual([1.5]);
  });

  it.each([
    ['too few', [1]],
    ['too many', [1, 2, 3]],
  ])('should not call with %s arguments', (_words, args) => {
    expect(bind([{}, {}], args)).toEqual(VALUE);
  });

  it('should hand an optional parameter that was left out null', () => {
    expect(bind([{}, { type: 'number', optional: true }], [1])).toEqual([1, null]);
    expect(bind([{ type: 'number', optional: true }, {}], [undefined, 2])).toEqual([null, 2]);
  });

  it('should hand a required parameter that was skipped what an empty cell gives', () => {
    expect(bind([{ type: 'number' }, {}], [undefined, 2])).toEqual([0, 2]);
  });

  describe('of a matrix', () => {
    const matrix = { type: 'number', dimensionality: 'matrix' } as const;

    it('should convert each cell', () => {
      expect(
        bind(
          [matrix],
          [
            [
              [1, '2'],
              [null, true],
            ],
          ],
        ),
      ).toEqual([
        [
          [1, 2],
          [0, 1],
        ],
      ]);
    });

    it('should make one row of one cell of a single value', () => {
      expect(bind([matrix], [5])).toEqual([[[5]]]);
    });

    it('should not call when one cell is no number', () => {
      expect(bind([matrix], [[[1, 'a']]])).toEqual(VALUE);
    });

    it('should hand a range of one cell to a parameter of one value, and no larger one', () => {
      expect(bind([{ type: 'number' }], [[['7']]])).toEqual([7]);
      expect(bind([{ type: 'number' }], [[[7, 8]]])).toEqual(VALUE);
      expect(bind([{ type: 'number' }], [[[7], [8]]])).toEqual(VALUE);
    });
  });

  describe('with an error among the arguments', () => {
    const missing = new CellError('#REF!');

    it('should give the error without calling', () => {
      expect(bind([{}, {}], [1, missing])).toEqual(missing);
      expect(bind([{ dimensionality: 'matrix' }], [[[1, missing]]])).toEqual(missing);
    });

    it('should hand it to parameters of any type when the metadata allows that', () => {
      expect(bind([{ type: 'any' }], [missing], ERRORS_ALLOWED)).toEqual([missing]);
      expect(bind([{ dimensionality: 'matrix' }], [[[1, missing]]], ERRORS_ALLOWED)).toEqual([[[1, missing]]]);
    });

    it('should not hand it to parameters of another type', () => {
      expect(bind([{ type: 'number' }], [missing], ERRORS_ALLOWED)).toEqual(missing);
    });
  });

  describe('with a repeating parameter', () => {
    it('should pass all that follow as one array', () => {
      expect(bind([{}, { type: 'number', repeating: true }], ['a', 1, '2', true])).toEqual(['a', [1, 2, 1]]);
      expect(bind([{ type: 'number', repeating: true }], [])).toEqual([[]]);
    });

    it('should not call when one of them does not fit', () => {
      expect(bind([{ type: 'number', repeating: true }], [1, 'a'])).toEqual(VALUE);
    });
  });

  it('should leave numbers as they are, and change nothing when done twice', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (numbers) => {
        const parameters = numbers.map(() => ({ type: 'number' }));
        const once = bind(parameters, numbers);
        expect(once).toEqual(numbers);
        expect(bind(parameters, once as number[])).toEqual(once);
      }),
    ));
});
