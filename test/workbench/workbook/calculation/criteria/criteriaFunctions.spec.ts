import fc from 'fast-check';
import type { CellValue } from '../../../../../src/workbench/workbook/cell';
import { newCalculator, NO_FUNCTIONS, put, sheetOf, workbookWith } from '../workbookWith';

const textArb = fc.constantFrom('HTX', 'htx', 'THT', 'Đồng Tâm', 'đồng tâm', '', 'a*b', '5', '05', '12%', 'TRUE', '?');
const numberArb = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.constantFrom(0.5, 43831, 0.1 + 0.2, 0.3));
const valueArb: fc.Arbitrary<CellValue> = fc.oneof(textArb, numberArb, fc.boolean(), fc.constant(null));
const operandArb = fc.oneof(textArb, numberArb.map(String), fc.constantFrom('H*', '?T?', '*', '~*', 'a~*b', 'TRUE'));
const criterionArb: fc.Arbitrary<string | number | boolean> = fc.oneof(
  fc.tuple(fc.constantFrom('', '=', '<>', '<', '<=', '>', '>='), operandArb).map(([operator, rest]) => operator + rest),
  numberArb,
  fc.boolean(),
);

/** What the functions promise, said as plainly as possible and of one value at a time. */
function matches(value: CellValue, criterion: string | number | boolean): boolean {
  const [, operator = '', rest = ''] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(String(criterion)) ?? [];
  const numeric = (text: string) =>
    /^\d+%$/.test(text) ? Number(text.slice(0, -1)) / 100 : text === '' ? NaN : Number(text);
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-12;
  if (rest === '') {
    if (operator === '') return value === null || value === '';
    if (operator === '=') return value === null;
    return operator === '<>' && value !== null;
  }
  const number = numeric(rest);
  const isTruth = /^(true|false)$/i.test(rest);
  if (['<', '<=', '>', '>='].includes(operator)) {
    let order: number;
    if (isTruth) {
      if (typeof value !== 'boolean') return false;
      order = Number(value) - Number(rest.toLowerCase() === 'true');
    } else if (!Number.isNaN(number)) {
      if (typeof value !== 'number') return false;
      order = near(value, number) ? 0 : value - number;
    } else {
      if (typeof value !== 'string') return false;
      order = new Intl.Collator('vi', { sensitivity: 'accent' }).compare(value.toLowerCase(), rest.toLowerCase());
    }
    return operator === '<' ? order < 0 : operator === '<=' ? order <= 0 : operator === '>' ? order > 0 : order >= 0;
  }
  let equal: boolean;
  if (isTruth) equal = value === (rest.toLowerCase() === 'true');
  else if (!Number.isNaN(number)) {
    equal =
      (typeof value === 'number' && near(value, number)) || (typeof value === 'string' && near(numeric(value), number));
  } else {
    equal = typeof value === 'string' && like(rest.toLowerCase(), value.toLowerCase());
  }
  return operator === '<>' ? !equal : equal;
}

/** Wildcards, one character at a time. */
function like(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  const [first = '', second = ''] = pattern;
  if (first === '~' && ['*', '?', '~'].includes(second))
    return text.startsWith(second) && like(pattern.slice(2), text.slice(1));
  if (first === '*') return like(pattern.slice(1), text) || (text !== '' && like(pattern, text.slice(1)));
  return text !== '' && (first === '?' || first === text[0]) && like(pattern.slice(1), text.slice(1));
}

describe('COUNTIFS and SUMIFS', () => {
  it('should agree with a plain account of what they promise', async () => {
    const workbook = workbookWith({ A: [], F: [] });
    const [data, formulas] = [sheetOf(workbook, 'A'), sheetOf(workbook, 'F')];
    const calculator = await newCalculator(workbook, NO_FUNCTIONS);

    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(valueArb, valueArb, numberArb), { minLength: 1, maxLength: 25 }),
        criterionArb,
        criterionArb,
        async (rows, first, second) => {
          // Arrange
          data.replaceCells([]);
          rows.forEach((row, r) => row.forEach((value, c) => value !== null && put(data, r, c, value)));
          put(formulas, 0, 0, '=COUNTIFS(A!A1:A30,C1,A!B1:B30,D1)');
          put(formulas, 0, 1, '=SUMIFS(A!C1:C30,A!A1:A30,C1,A!B1:B30,D1)');
          [first, second].forEach((value, column) => (formulas.ensureCell(0, 2 + column).value = value));
          workbook.notify({ kind: 'structure' });

          // Act
          await calculator.recalculate();

          // Assert
          const all = Array.from({ length: 30 }, (_, row) => rows[row] ?? ([null, null, 0] as const));
          const selected = all.filter(([a, b]) => matches(a, first) && matches(b, second));
          expect(formulas.value(0, 0)).toBe(selected.length);
          expect(formulas.value(0, 1)).toBe(selected.reduce((sum, [, , number]) => sum + number, 0));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('should count whole columns with the blanks below the used cells', async () => {
    const workbook = workbookWith({
      A: [
        ['x', 1],
        ['y', 2],
      ],
    });
    const calculator = await newCalculator(workbook, NO_FUNCTIONS);

    expect(await calculator.evaluate('=COUNTIFS(A:A,"<>x",B:B,"<>1")')).toBe(1_048_575);
    expect(await calculator.evaluate('=COUNTIF(A:A,"")')).toBe(1_048_574);
    expect(await calculator.evaluate('=SUMIFS(B:B,A:A,"<>x")')).toBe(2);
  });

  it('should get through two thousand of them over ten thousand rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row): CellValue[] => [
      `Loại ${row % 40}`,
      43_831 + (row % 366),
      row % 7,
    ]);
    const workbook = workbookWith({ Số: rows, 'Báo cáo': [] });
    const report = sheetOf(workbook, 'Báo cáo');
    for (let row = 0; row < 1000; row += 1) {
      put(report, row, 0, `=COUNTIFS(Số!$A:$A,"loại ${row % 40}",Số!$B:$B,">=${43_831 + (row % 200)}")`);
      put(report, row, 1, `=SUMIFS(Số!$C$1:$C$10000,Số!$A$1:$A$10000,"Loại ${row % 40}*",Số!$B$1:$B$10000,"<44000")`);
    }

    await (await newCalculator(workbook, NO_FUNCTIONS)).recalculate();

    const expectedCount = rows.filter(([kind, date]) => kind === 'Loại 7' && Number(date) >= 43_838).length;
    const expectedSum = rows
      .filter(([kind, date]) => kind === 'Loại 39' && Number(date) < 44_000)
      .reduce((sum, [, , amount]) => sum + Number(amount), 0);
    expect(report.value(7, 0)).toBe(expectedCount);
    expect(report.value(39, 1)).toBe(expectedSum);
  });
});
