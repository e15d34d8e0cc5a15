import fc from 'fast-check';
import { shiftFormula } from '../../../../../src/workbench/workbook/xlsx/formula/shiftFormula';

describe('shiftFormula', () => {
  it.each([
    ['A1+$B$1', 'B3+$B$1'],
    ['$A1*A$1', '$A3*B$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM(A:C)+SUM($A:C)', 'SUM(B:D)+SUM($A:D)'],
    ['SUM(1:2)+SUM($1:2)', 'SUM(3:4)+SUM($1:4)'],
    ["'DS HTX'!A1+Sheet1!A1", "'DS HTX'!B3+Sheet1!B3"],
    ['"A1"&A1', '"A1"&B3'],
    ['LOG10(A1)+A1B', 'LOG10(B3)+A1B'],
    ['Bảng1[[#This Row],[A1]]+A1', 'Bảng1[[#This Row],[A1]]+B3'],
    ['A1!B1', 'A1!C3'],
    ['IF(A1="",TRUE,1E3)', 'IF(B3="",TRUE,1E3)'],
    ['XFD1', '#REF!'],
  ])('should move %s two rows down and one column to the right', (formula, expected) => {
    expect(shiftFormula(formula, 2, 1)).toBe(expected);
  });

  it('should give #REF! for what leaves the sheet', () => {
    expect(shiftFormula('A1+B2', -1, 0)).toBe('#REF!+B1');
    expect(shiftFormula('A1048576', 1, 0)).toBe('#REF!');
  });

  it('should undo a move by the opposite move', () =>
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (start, rows, columns) => {
        const formula = `SUM(AB${start + 1}:$C9,$D$1)`;

        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    ));
});
