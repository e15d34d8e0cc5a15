import { INDICATORS } from '../../../../src/core/plan/indicators';
import { halfYear } from '../../../../src/core/plan/period';
import { buildSummary } from '../../../../src/core/report/buildSummary';
import { countedRows, type CountedRow } from '../../../../src/core/report/counted/countedRows';
import { layoutCountedRows } from '../../../../src/core/report/counted/layoutCountedRows';
import { evidenceParts } from '../../../../src/core/report/evidenceParts';
import { openSample } from '../../plan/openSample';

const REGISTERS = openSample();
const SUMMARY = buildSummary({ registers: REGISTERS, period: halfYear(2020, 1), definitions: INDICATORS });
const ROWS = countedRows(SUMMARY, INDICATORS, REGISTERS);
const [FIRST] = ROWS;
if (!FIRST) throw new Error('the sample has no counted rows');

const of = (id: string): CountedRow[] => ROWS.filter(({ indicator }) => indicator.id === id);

describe('countedRows', () => {
  it('should list the rows of the evidence, each with a value, and all together the figure', () => {
    for (const { id, actual, evidence } of SUMMARY.indicators) {
      const rows = of(id);
      expect(rows.map(({ sheet, row }) => [sheet, row])).toEqual(
        evidenceParts(evidence).flatMap(({ sheet, rows }) => rows.map((row) => [sheet, row])),
      );
      if (rows.length > 0) expect(rows.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(actual ?? NaN, 6);
    }
    expect(of('revolving-fund-amount').length).toBe(13);
  });

  it('should say which row it is: its name, its day, the cell to go to', () => {
    const [line] = of('new-cooperatives');

    expect(line).toMatchObject({ sheet: 'DS HTX', row: 32, value: 1, cell: expect.stringMatching(/^[A-Z]+32$/) });
    expect(line?.name).toMatch(/^HTX/);
    expect(line?.date).toBeGreaterThanOrEqual(43_831);
    expect(line?.date).toBeLessThanOrEqual(44_012);
  });

  it('should have no rows for a figure that was typed', () => {
    const typed = buildSummary({
      registers: REGISTERS,
      period: halfYear(2020, 1),
      definitions: INDICATORS,
      manual: { 'new-cooperatives': 99 },
    });
    const ids = countedRows(typed, INDICATORS, REGISTERS).map(({ indicator }) => indicator.id);
    expect(ids).not.toContain('new-cooperatives');
    expect(ids).toContain('new-groups');
  });
});

describe('layoutCountedRows', () => {
  it('should be a table with a link to each row', () => {
    const layout = layoutCountedRows(SUMMARY, ROWS);

    expect(layout.name).toBe('Dòng đã đếm 6T-2020');
    expect(layout.filter).toBe(`A4:H${4 + ROWS.length}`);
    const lines = layout.blocks[1]?.cells ?? [];
    expect(lines).toHaveLength(ROWS.length + 1);
    expect(lines[1]?.[3]).toEqual({ formula: `=HYPERLINK("#'${FIRST.sheet}'!${FIRST.cell}",${FIRST.row})` });
  });

  it('should say when it is cut', () => {
    const layout = layoutCountedRows(SUMMARY, ROWS, 10);

    expect(layout.blocks[1]?.cells).toHaveLength(11);
    expect(layout.blocks[0]?.cells[1]).toEqual([`Chỉ liệt kê 10 dòng đầu trong tổng số ${ROWS.length} dòng đã tính`]);
  });

  it('should not link to another workbook', () => {
    const layout = layoutCountedRows(SUMMARY, [{ ...FIRST, sheet: '[Nho Quan.xlsx]DS HTX' }]);
    expect(layout.blocks[1]?.cells[1]?.[3]).toBe(FIRST.row);
  });

  it('should say so when nothing was counted', () => {
    const layout = layoutCountedRows(SUMMARY, []);
    expect(layout.blocks[1]?.cells[1]).toContain('Không có dòng nào được tính từ sổ');
  });

  it('should not let the name of a sheet or of a unit become a formula', () => {
    const hostile = { ...FIRST, sheet: `a"&B1&"'x`, name: '=1+1' };
    const line = layoutCountedRows(SUMMARY, [hostile]).blocks[1]?.cells[1];
    expect(line?.[3]).toEqual({ formula: `=HYPERLINK("#'a""&B1&""''x'!${FIRST.cell}",${FIRST.row})` });
    expect(line?.[4]).toBe('=1+1');
  });
});
