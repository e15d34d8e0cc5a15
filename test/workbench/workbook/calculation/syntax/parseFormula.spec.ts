import fc from 'fast-check';
import { FormulaSyntaxError } from '../../../../../src/workbench/workbook/calculation/syntax/FormulaSyntaxError';
import { parseFormula } from '../../../../../src/workbench/workbook/calculation/syntax/parseFormula';
import { parseTableReference } from '../../../../../src/workbench/workbook/calculation/syntax/parseTableReference';
import { tokenise } from '../../../../../src/workbench/workbook/calculation/syntax/tokenise';

describe('tokenise', () => {
  it.each([
    ["='Sổ ''1'''!$B$7:D9", ['reference']],
    ['=Sheet1!A:C', ['reference']],
    ['=$7:9', ['reference']],
    ['=Thu_nhập', ['name']],
    ["='Sổ 1'!Tổng", ['name']],
    ['=LOG10(A1)', ['function', 'operator', 'reference', 'operator']],
    ['=AB12x', ['name']],
    ['=TRUE', ['boolean']],
    ['=Bảng1[[#Totals],[Số tiền]]', ['table']],
    ['=[@Cột]', ['table']],
    ["=T['[lạ'] tên]", ['table']],
    ['=[1]Sheet1!A1', ['reference']],
    ['=#N/A', ['error']],
    ['=Sheet1!#REF!', ['error']],
    ['="nói ""vâng"""', ['string']],
    ['=1.5E-3%', ['number', 'operator']],
    ['=A1 B2', ['reference', 'space', 'reference']],
    [
      '=A1:INDEX(B:B,2)',
      ['reference', 'operator', 'function', 'operator', 'reference', 'operator', 'number', 'operator'],
    ],
  ])('should cut %s', (formula, kinds) => {
    expect(tokenise(formula).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('should lose no character', () => {
    const formula = '= SUM( \'Sổ 1\'!A1 , T[[#Data],[Cột "a"]] )&"x y" ';

    expect(
      `=${tokenise(formula)
        .map(({ text }) => text)
        .join('')}`,
    ).toBe(formula);
  });
});

describe('parseFormula', () => {
  it('should bind operators as Excel does', () => {
    expect(parseFormula('=-A1^2&1+2*3')).toMatchObject({
      operator: '&',
      left: { operator: '^', left: { kind: 'unary', operator: '-' } },
      right: { operator: '+', right: { operator: '*' } },
    });
  });

  it('should take off the prefixes that files put before newer functions', () => {
    expect(parseFormula('=_xlfn._xlws.FILTER(A1,_xlpm.x)')).toMatchObject({
      kind: 'call',
      name: 'FILTER',
      args: [{ kind: 'reference' }, { kind: 'name', name: 'x' }],
    });
  });

  it('should keep arguments that were left out', () => {
    expect(parseFormula('=F(,1,)')).toMatchObject({
      args: [{ kind: 'omitted' }, { kind: 'constant' }, { kind: 'omitted' }],
    });
    expect(parseFormula('=F()')).toMatchObject({ args: [] });
  });

  it.each([
    '=',
    '=1+',
    '=(1',
    '=1)',
    '=SUM(1',
    '="a',
    '=A1:',
    "='Sổ!A1",
    '={1,2;3}',
    '={A1}',
    '=1 2',
    '=T[a',
    '=*1',
    '=a b c(',
  ])('should refuse %s', (formula) => {
    expect(() => parseFormula(formula)).toThrow(FormulaSyntaxError);
  });

  it('should read any text or refuse it, and never fail otherwise', () => {
    const part = fc.constantFrom(
      'A1',
      'B:B',
      '1',
      '"x"',
      '+',
      '-',
      '(',
      ')',
      ',',
      'SUM(',
      '[',
      ']',
      '{',
      '}',
      "'",
      '!',
      ' ',
      '#',
      '@',
      'đ',
      ':',
      '%',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        try {
          parseFormula(`=${parts.join('')}`);
        } catch (error) {
          expect(error).toBeInstanceOf(FormulaSyntaxError);
        }
      }),
    );
  });
});

describe('parseTableReference', () => {
  it.each([
    ['T[Số tiền]', { table: 'T', sections: [], columns: ['Số tiền', 'Số tiền'] }],
    ['T[[A]:[C]]', { sections: [], columns: ['A', 'C'] }],
    ['T[#Headers]', { sections: ['headers'], columns: [] }],
    ['T[[#Headers],[#Data],[A]]', { sections: ['headers', 'data'], columns: ['A', 'A'] }],
    ['T[@]', { sections: ['thisRow'], columns: [] }],
    ['[@Cột]', { table: undefined, sections: ['thisRow'], columns: ['Cột', 'Cột'] }],
    ['T[@[Số tiền]:[Ngày]]', { sections: ['thisRow'], columns: ['Số tiền', 'Ngày'] }],
    ['T[[#This Row], [Số tiền]]', { sections: ['thisRow'], columns: ['Số tiền', 'Số tiền'] }],
    ["T['#1 '[x']]", { sections: [], columns: ['#1 [x]', '#1 [x]'] }],
    ['T[]', { sections: [], columns: [] }],
  ])('should read %s', (text, expected) => {
    expect(parseTableReference(text)).toMatchObject(expected);
  });

  it('should refuse three columns', () => {
    expect(parseTableReference('T[[A],[B],[C]]')).toBeUndefined();
  });
});
