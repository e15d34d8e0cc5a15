import * as fc from 'fast-check';
import { halfYear } from '../../../src/core/plan/period';
import { ACTIVITY_KINDS, FUNDS } from '../../../src/core/plan/vocabularies';
import { recogniseSheet } from '../../../src/core/register/recogniseSheet';
import { buildSummary } from '../../../src/core/report/buildSummary';
import { layoutSummary } from '../../../src/core/report/layout/layoutSummary';
import type { Content, SheetLayout } from '../../../src/core/report/SheetLayout';
import { cellAddress, parseArea, quoteSheetName } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/values';
import { serialFromDay } from '../../../src/core/vietnamese/serialDate';
import { open, openSample, sheetOf } from '../plan/openSample';

const PERIOD = halfYear(2020, 1);
const SUMMARY = buildSummary({ registers: openSample(), period: PERIOD });
const LAYOUT = layoutSummary(SUMMARY);

const cellsOf = (layout: SheetLayout): ReadonlyMap<string, Content> =>
  new Map(
    layout.blocks.flatMap(({ top, left, cells }) =>
      cells.flatMap((row, r) => row.map((content, c) => [cellAddress(top + r, left + c), content] as const)),
    ),
  );
const formulasOf = (layout: SheetLayout): string[] =>
  [...cellsOf(layout).values()].flatMap((content) =>
    content !== null && typeof content === 'object' ? [content.formula] : [],
  );
const rowOf = (layout: SheetLayout, label: string): number => {
  const found = [...cellsOf(layout)].find(([address, content]) => address.startsWith('B') && content === label);
  return Number(found?.[0].slice(1));
};
const formatAt = (layout: SheetLayout, address: string): string | undefined =>
  layout.formats.filter((format) => format.address === address).at(-1)?.numberFormat;

describe('layoutSummary', () => {
  it('should have the columns of the half-year table', () => {
    const header = LAYOUT.blocks.flatMap(({ cells }) => cells).find((row) => row[0] === 'TT');
    expect(header).toEqual(['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Thực hiện 6 tháng', '% kế hoạch', 'Ghi chú']);
  });

  it('should put agency, motto, place and title where an official document has them', () => {
    const cells = cellsOf(LAYOUT);
    expect([cells.get('A1'), cells.get('A2')]).toEqual(['LIÊN MINH HTX VIỆT NAM', 'LIÊN MINH HTX TỈNH NINH BÌNH']);
    expect([cells.get('D1'), cells.get('D2')]).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
    ]);
    expect(cells.get('D4')).toBe('Ninh Bình, ngày … tháng … năm 2020');
    expect(cells.get('A6')).toBe(SUMMARY.title);
    const dated = layoutSummary(SUMMARY, { date: { year: 2020, month: 7, day: 3 }, place: 'Hoa Lư' });
    expect(cellsOf(dated).get('D4')).toBe('Hoa Lư, ngày 03 tháng 7 năm 2020');
  });

  it('should write the share of the plan as a formula over the cells beside it', () => {
    const cells = cellsOf(LAYOUT);
    const row = rowOf(LAYOUT, 'Thành lập mới HTX');
    expect(cells.get(`D${row}`)).toBe(20);
    expect(cells.get(`F${row}`)).toEqual({
      formula: `=IF(ISNUMBER(E${row}),IF(ISNUMBER(D${row}),IF(D${row}>0,E${row}/D${row},"–"),"–"),"–")`,
    });
    const words = rowOf(LAYOUT, 'Xây dựng mô hình sản xuất ứng dụng cơ giới hóa');
    expect(cells.get(`D${words}`)).toBe('ít nhất 3');
    expect(cells.get(`E${words}`)).toBe('–');
    expect(cells.get(`F${words}`)).toEqual({
      formula: `=IF(ISNUMBER(E${words}),IF(ISNUMBER(D${words}),IF(D${words}>0,E${words}/D${words},"–"),E${words}/3),"–")`,
    });
  });

  it('should name the sheet and the rows of each figure', () => {
    const row = rowOf(LAYOUT, 'Thành lập mới HTX');
    expect(cellsOf(LAYOUT).get(`G${row}`)).toBe('Đúng tiến độ. Sheet DS HTX: 16 dòng (dòng 32–47)');
  });

  it.each([
    [16, 20, '0%'],
    [16, 30, '0.0%'],
    [1, 8, '0.0%'],
    [33, 20, '0%'],
    [1, 2001, '0%'],
  ])('should show %d of %d without a useless zero: %s', (actual, plan, expected) => {
    const [line] = SUMMARY.indicators.slice(2, 3);
    if (!line?.target) throw new Error('the sample has no target');
    const target = { ...line.target, minimum: plan, maximum: plan };
    const layout = layoutSummary({
      ...SUMMARY,
      indicators: [{ ...line, plan, target, actual, percent: actual / plan }],
    });
    expect(formatAt(layout, `F${rowOf(layout, line.label)}`)).toBe(expected);
  });

  it('should keep numbers numbers, with grouping', () => {
    const row = rowOf(LAYOUT, 'Giải ngân Quỹ quay vòng phát triển HTX: số tiền');
    expect(formatAt(LAYOUT, `E${row}`)).toBe('#,##0');
  });

  it('should print on A4 with the margins of an official document, the header on every page', () => {
    const header = rowOf(LAYOUT, 'Chỉ tiêu');
    expect(LAYOUT.page).toMatchObject({
      orientation: 'Landscape',
      margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
      titleRows: `$${header}:$${header}`,
    });
    const area = parseArea(LAYOUT.page.printArea);
    const last = Math.max(...LAYOUT.blocks.map(({ top, cells }) => top + cells.length - 1));
    expect(area).toEqual({ top: 1, left: 1, bottom: last, right: 7 });
    expect(LAYOUT.formats[0]).toEqual({ address: LAYOUT.page.printArea, fontName: 'Times New Roman', fontSize: 13 });
  });

  it('should merge no cell twice and write nothing into the hidden part of a merge', () => {
    for (const layout of [LAYOUT, layoutSummary(SUMMARY, { orientation: 'Portrait', signerTitle: ['KT.', 'PHÓ'] })]) {
      const covered = new Map<string, string>();
      for (const merge of layout.merges) {
        const area = parseArea(merge);
        if (!area) throw new Error(merge);
        for (let column = area.left; column <= area.right; column += 1) {
          const address = cellAddress(area.top, column);
          expect([merge, covered.get(address)]).toEqual([merge, undefined]);
          covered.set(address, merge);
          if (column > area.left) expect(cellsOf(layout).get(address) ?? null).toBeNull();
        }
      }
    }
  });

  it('should be recognised as a report when the workbook is read again, so that it never counts as a plan', () => {
    const values: CellValue[][] = Array.from({ length: 60 }, () => Array<CellValue>(7).fill(''));
    for (const { top, left, cells } of LAYOUT.blocks) {
      cells.forEach((row, r) =>
        row.forEach((content, c) => {
          const line = values[top + r - 1];
          if (line) line[left + c - 1] = content === null ? '' : typeof content === 'object' ? 1 : content;
        }),
      );
    }
    expect(recogniseSheet(sheetOf(LAYOUT.name, values)).role).toBe('report');
  });
});

const LITERALS = new Set([
  '–',
  '>=',
  '<',
  ...[...ACTIVITY_KINDS.entries, ...FUNDS.entries].flatMap(({ phrases }) =>
    phrases.flatMap((phrase) => {
      const capital = phrase.charAt(0).toUpperCase() + phrase.slice(1);
      return [capital, `${capital}*`, `*${phrase}*`];
    }),
  ),
]);

/** What is left of a formula when its sheets and its known words are taken out must be plain grammar. */
function expectOwnWords(formula: string, sheets: readonly string[]): void {
  const withoutSheets = sheets.reduce((rest, name) => rest.replaceAll(`${quoteSheetName(name)}!`, ''), formula);
  const rest = withoutSheets.replace(/"([^"]*)"/g, (_, literal: string) => {
    expect(LITERALS).toContain(literal);
    return '';
  });
  expect(rest).toMatch(/^=(?:COUNTIFS|SUMIFS|DATE|IF|ISNUMBER|\$?[A-Z]{1,2}\$?\d+|\d+(?:\.\d+)?|[-+*/(),&>:])+$/);
}

describe('formulas of the layout', () => {
  it('should be made of the add-in’s own words in the sample', () => {
    const formulas = formulasOf(LAYOUT);
    expect(formulas).toHaveLength(24);
    for (const formula of formulas) {
      expectOwnWords(formula, ['DS HTX', 'DS THT', 'Nhật ký', 'Vốn vay', 'Công trình']);
      expect(formula).not.toContain('HTX.');
    }
  });

  it('should never be made of what a cell holds', () => {
    const hostile = fc.oneof(
      fc.constantFrom('=1+1', '+A1', '-2', '@SUM(A1)', '"&A1&"', '=cmd|x!A1', 'Khảo sát"', 'ít nhất 3")+HYPERLINK("x'),
      fc.string({ maxLength: 12 }),
    );
    const name = fc.constantFrom('Nhật ký', "Sổ 'A'", 'KH+1', '=X');
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, name, (activity, note, label, target, logName) => {
        const day = serialFromDay({ year: 2020, month: 3, day: 1 }) ?? 0;
        const log = sheetOf(logName, [
          [note],
          [''],
          ['STT', 'Ngày', 'Hoạt động', 'Số lượt', 'Ghi chú'],
          [1, day, 'Khảo sát', 4, note],
          [2, day, activity, 3, note],
        ]);
        const plan = sheetOf('Kế hoạch 2020', [
          [`KẾ HOẠCH NĂM 2020 ${note}`],
          [''],
          ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm'],
          [1, 'Khảo sát đơn vị', 'lượt', target],
          [2, label, note, 3],
          [3, 'Thành lập mới HTX', 'HTX', 20],
        ]);
        const summary = buildSummary({ registers: [open(log), open(plan)], period: PERIOD });
        for (const formula of formulasOf(layoutSummary(summary))) expectOwnWords(formula, [logName]);
      }),
      { numRuns: 40 },
    );
  });
});
