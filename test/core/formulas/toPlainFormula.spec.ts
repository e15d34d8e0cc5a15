import { toPlainFormula } from '../../../src/core/formulas/toPlainFormula';

describe('toPlainFormula', () => {
  it.each([
    ['=HTX.PROGRESS(A2,B2)', '=IF(A2="","",IF(N(B2)<=0,NA(),A2/B2))'],
    ['=htx.remaining($A$2, 20)', '=IF($A$2="","",IF(20="",NA(),IF(20>$A$2,20-$A$2,0)))'],
    [
      "=ROUND(HTX.GROWTH('Sổ (cũ)'!B2,'Sổ ''19'''!B2),2)",
      "=ROUND(IF('Sổ (cũ)'!B2=\"\",\"\",IF(N('Sổ ''19'''!B2)<=0,NA(),('Sổ (cũ)'!B2-'Sổ ''19'''!B2)/'Sổ ''19'''!B2)),2)",
    ],
    ['=HTX.PROGRESS(SUM(A1:A3),B2+1)', '=IF((SUM(A1:A3))="","",IF(N((B2+1))<=0,NA(),(SUM(A1:A3))/(B2+1)))'],
    [
      '=HTX.PROGRESS(HTX.REMAINING(A1,B1),C1)',
      '=IF((IF(A1="","",IF(B1="",NA(),IF(B1>A1,B1-A1,0))))="","",IF(N(C1)<=0,NA(),(IF(A1="","",IF(B1="",NA(),IF(B1>A1,B1-A1,0))))/C1))',
    ],
    ['=HTX.PROGRESS(A1:A3,B1:B3)', '=IF(A1:A3="","",IF(IF(B1:B3="",TRUE,B1:B3<=0),NA(),A1:A3/B1:B3))'],
    ['=HTX.PROGRESS(A1:A3,$B$1)', '=IF(A1:A3="","",IF(N($B$1)<=0,NA(),A1:A3/$B$1))'],
    ['=HTX.PROGRESS(A1,KeHoach)', '=IF(A1="","",IF(IF(KeHoach="",TRUE,KeHoach<=0),NA(),A1/KeHoach))'],
    ['=HTX.GROWTH(A1#,{1;2})', '=IF((A1#)="","",IF(IF(({1;2})="",TRUE,({1;2})<=0),NA(),((A1#)-({1;2}))/({1;2})))'],
    ['="HTX.PROGRESS(1,2)"&A1', '="HTX.PROGRESS(1,2)"&A1'],
    ["='HTX.PROGRESS(1'!A1+1", "='HTX.PROGRESS(1'!A1+1"],
    ['=SUM(A1:A3)', '=SUM(A1:A3)'],
  ])('should write %s as %s', (formula, plain) => {
    expect(toPlainFormula(formula)).toBe(plain);
  });

  it.each([
    ['=HTX.RATING(A2,B2)'],
    ['=HTX.PROGRESS(A2,HTX.NUMBER(B2))'],
    ['=HTX.PROGRESS(A2)'],
    ['=HTX.PROGRESS(A2,"ít nhất 3")'],
    ['=HTX.PROGRESS(A2,B2'],
    ['="never closed'],
  ])('should leave %s to the user', (formula) => {
    expect(toPlainFormula(formula)).toBeUndefined();
  });

  it('should change nothing the second time', () => {
    const once = toPlainFormula('=HTX.PROGRESS(A2,B2)+HTX.GROWTH(C2,D2)') ?? '';

    expect(toPlainFormula(once)).toBe(once);
  });
});
