import { stdnum } from 'stdnum';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';

const FIRST_DAY = 43_831; // 2020-01-01
const LAST_DAY = 44_012; // 2020-06-30
const HEADER_ROW = 4;

/** The records of a sheet under its headers, read without any code of the add-in. */
function records(workbook: Workbook, sheetName: string): Record<string, unknown>[] {
  const sheet = workbook.sheetByName(sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  const headers: string[] = [];
  for (let column = 0; sheet.value(HEADER_ROW, column) !== null; column += 1) {
    headers.push(String(sheet.value(HEADER_ROW, column)));
  }
  const used = sheet.usedRange(true);
  const count = (used?.rowCount ?? 0) - HEADER_ROW - 1;
  return Array.from({ length: count }, (_, i) =>
    Object.fromEntries(headers.map((header, column) => [header, sheet.value(HEADER_ROW + 1 + i, column)])),
  );
}

const inHalfYear = (date: unknown): boolean => typeof date === 'number' && date >= FIRST_DAY && date <= LAST_DAY;
const sum = (rows: Record<string, unknown>[], header: string): number =>
  rows.reduce((total, row) => total + Number(row[header]), 0);

describe('buildSample', () => {
  const workbook = buildSample();

  it('should hold 16 cooperatives and 10 groups founded in the half-year, and others around them', () => {
    const cooperatives = records(workbook, 'DS HTX');
    const groups = records(workbook, 'DS THT');

    expect(cooperatives.filter((row) => inHalfYear(row['Ngày thành lập']))).toHaveLength(16);
    expect(groups.filter((row) => inHalfYear(row['Ngày thành lập']))).toHaveLength(10);
    expect(cooperatives.length).toBeGreaterThan(16);
    expect(groups.length).toBeGreaterThan(10);
  });

  it('should put days on both sides of both borders of the half-year', () => {
    const dates = records(workbook, 'DS HTX').map((row) => row['Ngày thành lập']);

    expect(dates).toEqual(expect.arrayContaining([FIRST_DAY - 1, FIRST_DAY, LAST_DAY, LAST_DAY + 1]));
  });

  it.each([
    ['Khảo sát', 60],
    ['Tuyên truyền, tư vấn', 68],
    ['Khảo sát mô hình sản xuất', 9],
  ])('should log %s with %d occasions in the half-year and some outside it', (activity, occasions) => {
    const log = records(workbook, 'Nhật ký').filter((row) => row['Hoạt động'] === activity);
    const inside = log.filter((row) => inHalfYear(row['Ngày']));

    expect(sum(inside, 'Số lượt')).toBe(occasions);
    expect(log.length).toBeGreaterThan(inside.length);
  });

  it.each([
    ['Vốn 120', 3, 240],
    ['Quỹ quay vòng phát triển HTX', 13, 4600],
  ])('should list loans from %s: %d projects, %d million đồng', (fund, projects, amount) => {
    const list = records(workbook, 'Vốn vay').filter((row) => row['Nguồn vốn'] === fund);
    const inside = list.filter((row) => inHalfYear(row['Ngày giải ngân']));

    expect(inside).toHaveLength(projects);
    expect(sum(inside, 'Số tiền (triệu đồng)')).toBe(amount);
    expect(list.length).toBeGreaterThan(projects);
  });

  it('should list 29 works begun in the half-year and some outside it', () => {
    const list = records(workbook, 'Công trình');

    expect(list.filter((row) => inHalfYear(row['Ngày khởi công']))).toHaveLength(29);
    expect(list.length).toBeGreaterThan(29);
  });

  it('should state the targets of the year', () => {
    expect(records(workbook, 'Kế hoạch 2020').map((row) => row['Kế hoạch năm'])).toEqual([20, 20, 29, 'ít nhất 3']);
  });

  it('should give each cooperative a name and a well-formed tax code of its own', () => {
    const rows = records(workbook, 'DS HTX');
    const codes = rows.map((row) => String(row['Mã số thuế']));

    expect(new Set(codes).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row['Tên HTX'])).size).toBe(rows.length);
    expect(codes.filter((code) => !stdnum['VN']?.['mst']?.validate(code).isValid)).toEqual([]);
  });

  it('should be the same each time', () => {
    const again = buildSample();

    expect(again.sheets.map((sheet) => [sheet.id, [...sheet.entries()]])).toEqual(
      workbook.sheets.map((sheet) => [sheet.id, [...sheet.entries()]]),
    );
  });
});
