import * as fc from 'fast-check';
import { halfYear } from '../../../src/core/plan/period';
import type { Register } from '../../../src/core/register/Register';
import { buildSummary, type SummaryInput } from '../../../src/core/report/buildSummary';
import { summaryAsJson } from '../../../src/core/report/summaryAsJson';
import { summaryAsText } from '../../../src/core/report/summaryAsText';
import type { CellValue } from '../../../src/core/sheet/values';
import { serialFromDay } from '../../../src/core/vietnamese/serialDate';
import { open, openSample, sheetOf } from '../plan/openSample';

const PERIOD = halfYear(2020, 1);
const MARCH = serialFromDay({ year: 2020, month: 3, day: 1 }) ?? 0;

/** Columns that template A asks for, each with a cell. */
const OPTIONAL: readonly (readonly [string, CellValue])[] = [
  ['Xếp loại', 'Tốt'],
  ['Ứng dụng công nghệ cao', 'x'],
  ['Số thành viên', 12],
  ['Số lao động', 9],
  ['Doanh thu (triệu đồng)', 900],
  ['Lợi nhuận (triệu đồng)', 90],
];
const list = (name: string, columns: readonly (readonly [string, CellValue])[]): Register =>
  open(
    sheetOf(name, [
      ['DANH SÁCH HỢP TÁC XÃ'],
      [''],
      ['STT', 'Tên HTX', 'Mã số thuế', 'Ngày thành lập', 'Tình trạng hoạt động', ...columns.map(([header]) => header)],
      [1, 'HTX A', '2700900001', MARCH, 'Đang hoạt động', ...columns.map(([, cell]) => cell)],
      [2, 'HTX B', '2700900002', MARCH + 1, 'Đang hoạt động', ...columns.map(([, cell]) => cell)],
    ]),
  );
const build = (registers: readonly Register[], input: Partial<SummaryInput> = {}) =>
  buildSummary({ registers, period: PERIOD, template: 'A', ...input });
const missingNotes = (notes: readonly string[]): readonly string[] =>
  notes.filter((note) => note.includes('không có c'));

describe('the notes on columns that a sheet lacks', () => {
  it('should be one for a sheet, with the numbers of the lines that need each', () => {
    const { notes } = build(openSample());

    expect(missingNotes(notes)).toEqual([
      expect.stringMatching(/^Sheet “DS HTX” không có các cột “Ngày giải thể” \(chỉ tiêu 1\.3\), .*để dấu “–”\.$/),
      'Sheet “DS THT” không có các cột “Ngày giải thể” (chỉ tiêu 13.2), “Doanh thu” (chỉ tiêu 16), ' +
        '“Lợi nhuận” (chỉ tiêu 17): các chỉ tiêu này để dấu “–”.',
    ]);
  });

  it('should name every column that a line has no figure for, whatever the sheet has', () => {
    fc.assert(
      fc.property(fc.subarray([...OPTIONAL]), (columns) => {
        const { notes, indicators } = build([list('DS', columns)]);
        const [note = '', ...others] = missingNotes(notes);
        expect(others).toEqual([]);
        for (const { gap, ordinal, note: own } of indicators) {
          if (gap?.kind !== 'no-column') continue;
          const name = /cột “([^”]+)”/.exec(own)?.[1] ?? 'none';
          const needed = note.slice(note.indexOf(`“${name}” (`)).split(')')[0] ?? '';
          expect(needed.split(/[ (,]+/)).toContain(ordinal);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('should not speak of a dash where another sheet or the user gave the figure', () => {
    const [first, second] = [list('Huyện 1', OPTIONAL), list('Huyện 2', OPTIONAL.slice(0, 5))];
    const of = (notes: readonly string[], sheet: string) =>
      notes.find((note) => note.startsWith(`Sheet “${sheet}” không`));

    expect(of(build([first, second]).notes, 'Huyện 2')).toMatch(
      /“Lợi nhuận” \(chỉ tiêu 5\): các chỉ tiêu này chưa tính sheet đó\.$/,
    );
    expect(of(build([second]).notes, 'Huyện 2')).toMatch(/“Lợi nhuận” \(chỉ tiêu 5\): các chỉ tiêu này để dấu “–”\.$/);
  });

  it('should stand where the first of them stood, among the rows that were left out for other reasons', () => {
    const undated = open(
      sheetOf('DS', [
        ['DANH SÁCH HỢP TÁC XÃ'],
        [''],
        ['STT', 'Tên HTX', 'Mã số thuế', 'Ngày thành lập', 'Tình trạng hoạt động'],
        [1, 'HTX A', '2700900001', MARCH, 'Đang hoạt động'],
        [2, 'HTX B', '2700900002', '', 'Đang hoạt động'],
      ]),
    );
    const { notes } = build([undated]);
    const rows = notes.findIndex((note) => note.startsWith('Sheet “DS”: chưa tính 1 dòng, không có ngày'));

    expect(rows).toBeGreaterThan(0);
    expect(notes.findIndex((note) => note.startsWith('Sheet “DS” không có các cột'))).toBe(rows + 1);
  });

  it('should be the same in the text and in the JSON', () => {
    const summary = build(openSample());
    const text = summaryAsText(summary).replace(/\s+/g, ' ');

    for (const note of missingNotes(summary.notes)) {
      expect(summaryAsJson(summary).notes).toContain(note);
      expect(text).toContain(note);
    }
  });

  it('should be one in template B, and what several of its columns leave out alike be told once', () => {
    const undated = open(
      sheetOf('DS', [
        ['DANH SÁCH HỢP TÁC XÃ'],
        [''],
        ['STT', 'Tên HTX', 'Mã số thuế', 'Ngày thành lập', 'Xã/phường', 'Tình trạng hoạt động'],
        [1, 'HTX A', '2700900001', MARCH, 'Kỳ Phú', 'Đang hoạt động'],
        [2, 'HTX B', '2700900002', '', 'Kỳ Phú', 'Đang hoạt động'],
      ]),
    );
    const { notes } = build([undated], { template: 'B' });

    expect(missingNotes(notes)).toEqual([
      expect.stringMatching(/“Xếp loại” \(cho cột “Tốt”, “Khá”, “Trung bình”, “Yếu”, “Không xếp loại”\)/),
    ]);
    expect(notes.filter((note) => note.includes('không có ngày'))).toEqual([
      expect.stringMatching(/^Cột “Tổng số”, “[^:]+, sheet “DS”: chưa tính 1 dòng, không có ngày \(dòng 5\)\.$/),
    ]);
  });
});
