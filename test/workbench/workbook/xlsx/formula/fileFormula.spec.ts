import fc from 'fast-check';
import { needsArray } from '../../../../../src/workbench/workbook/xlsx/formula/needsArray';
import { toFileFormula } from '../../../../../src/workbench/workbook/xlsx/formula/toFileFormula';
import { toModelFormula } from '../../../../../src/workbench/workbook/xlsx/formula/toModelFormula';
import { tokenise } from '../../../../../src/workbench/workbook/xlsx/formula/tokenise';

const sheetName = (name: string): string | undefined => (name === 'Mất' ? undefined : name === 'Cũ' ? 'Tên mới' : name);
const PLACE = { array: true, table: 'Bảng1', sheetName };

describe('formulas between model and file', () => {
  it.each([
    ['=SUM(A1:A2)', 'SUM(A1:A2)'],
    ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=SUM(FILTER(A1:A9,B1:B9="x"))', 'SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9="x"))'],
    ['=SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
    ['=NETWORKDAYS.INTL(A1,A2)', 'NETWORKDAYS.INTL(A1,A2)'],
    ['=NORM.DIST(1,0,1,TRUE)', '_xlfn.NORM.DIST(1,0,1,TRUE)'],
    ['=HTX.PROGRESS(A1,B1)', '_xldudf_HTX_PROGRESS(A1,B1)'],
    ['=LET(x,1,LAMBDA(y,x+y)(2))', '_xlfn.LET(_xlpm.x,1,_xlfn.LAMBDA(_xlpm.y,_xlpm.x+_xlpm.y)(2))'],
    ["=SUM(A1#)+COUNTA('DS HTX'!B2#)", "SUM(_xlfn.ANCHORARRAY(A1))+COUNTA(_xlfn.ANCHORARRAY('DS HTX'!B2))"],
    ['=@A1:A9', '_xlfn.SINGLE(A1:A9)'],
    ['="XLOOKUP("&A1', '"XLOOKUP("&A1'],
    ['=#REF!+A1', '#REF!+A1'],
    ["='[1]Tệp khác'!A1", "'[1]Tệp khác'!A1"],
  ])('should write %s and read it back', (model, file) => {
    expect(toFileFormula(model, PLACE)).toBe(file);
    expect(toModelFormula(file)).toBe(model);
  });

  it('should leave @ out where one value is taken anyway', () => {
    expect(toFileFormula('=@A1:A9*2', { ...PLACE, array: false })).toBe('A1:A9*2');
  });

  it.each([
    ['=[@Vốn]*2', 'Bảng1[[#This Row],[Vốn]]*2'],
    ['=[@[Vốn điều lệ]]', 'Bảng1[[#This Row],[Vốn điều lệ]]'],
    ['=SUM(Khác[Vốn])', 'SUM(Khác[Vốn])'],
    ['=SUM([Vốn])', 'SUM(Bảng1[Vốn])'],
    ["=Bảng1[@[a'[b]]", "Bảng1[[#This Row],[a'[b]]"],
  ])('should write the table reference %s in full', (model, file) => {
    expect(toFileFormula(model, PLACE)).toBe(file);
  });

  it.each([
    ["='Cũ'!A1+Cũ!B1", "'Tên mới'!A1+'Tên mới'!B1"],
    ['=SUM(Mất!A1:B2)+A1', 'SUM(#REF!)+A1'],
    ['=Mất!A:A', '#REF!'],
    ['="Mất!A1"', '"Mất!A1"'],
  ])('should follow or give up the sheet of %s', (model, file) => {
    expect(toFileFormula(model, PLACE)).toBe(file);
  });

  it.each([
    ['_xludf.DUMMYFUNCTION(1)', '=DUMMYFUNCTION(1)'],
    ['_xlfn.XLOOKUP(_xlfn.SINGLE(A1:A3),B:B,C:C)', '=XLOOKUP(@A1:A3,B:B,C:C)'],
    ['_xlfn.SINGLE(A1:A3*2)', '=@(A1:A3*2)'],
    ['_xldudf_CX_GET_ALL(1)', '=CX.GET_ALL(1)'],
  ])('should show %s without prefixes', (file, model) => {
    expect(toModelFormula(file)).toBe(model);
  });

  it.each([
    ['=SUM(A1:A9)', false],
    ['=A1+B1', false],
    ['=SUMPRODUCT(A1:A9*B1:B9)', false],
    ['=COUNTIFS(A:A,"x",B:B,">="&C1)', false],
    ['=A1:A9*2', true],
    ['=SUM((A1:A9>1)*B1:B9)', true],
    ["=SUM('DS HTX'!A1:A9*2)", true],
    ['=FILTER(A1:A9,B1:B9)', true],
    ['=SUM(A1#)', true],
    ['=HTX.PROGRESS(A1:A9,B1:B9)', true],
    ['="A1:A9*2"', false],
  ])('should know whether %s needs arrays: %s', (formula, expected) => {
    expect(needsArray(formula)).toBe(expected);
  });

  it('should cut any text into tokens that give it back', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`A1$:'"[]()#@!,+Vốn._x &`) }), (text) => {
        expect(
          tokenise(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    ));
});
