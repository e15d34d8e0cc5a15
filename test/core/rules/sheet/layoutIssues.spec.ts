import fc from 'fast-check';
import type { Issue } from '../../../../src/core/rules/Issue';
import { layoutIssues } from '../../../../src/core/rules/sheet/layoutIssues';
import type { Content } from '../../../../src/core/report/SheetLayout';

const OPTIONS = { language: 'vi', name: 'Cần sửa', subtitle: 'Kiểm tra ngày 30/06/2026' } as const;

const issue: Issue = {
  rule: 'tax-code-format',
  severity: 'warning',
  sheet: 'DS HTX',
  cell: 'C7',
  value: 100109106,
  message: 'Mã số thuế "100109106" chỉ có 9 chữ số.',
  fix: { grade: 'safe', to: '0100109106', numberFormat: '@' },
  record: 'HTX Đồng Xanh',
};

const rowsOf = (issues: readonly Issue[]): (readonly Content[])[] =>
  layoutIssues(issues, OPTIONS).blocks[1]?.cells.slice(1) ?? [];

describe('layoutIssues', () => {
  it('should give each issue a row with a link to its cell', () => {
    expect(rowsOf([issue])).toEqual([
      [
        1,
        'Cảnh báo',
        'DS HTX',
        { formula: `=HYPERLINK("#'DS HTX'!C7","C7")` },
        'HTX Đồng Xanh',
        issue.message,
        'Mã số thuế sai cách viết',
        100109106,
        '0100109106',
        null,
      ],
    ]);
  });

  it('should show a suggested date as a date', () => {
    const fix = { grade: 'safe', to: 44037, numberFormat: 'dd/mm/yyyy' } as const;

    expect(rowsOf([{ ...issue, fix }])[0]?.[8]).toBe('25/07/2020');
  });

  it('should say so when there is nothing', () => {
    expect(rowsOf([])[0]).toContain('Không thấy nội dung nào cần sửa.');
  });

  it('should never let a name of a sheet or the text of a cell become a formula', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (sheet, value) => {
        const [row = []] = rowsOf([{ ...issue, sheet, value, record: value }]);
        const formulas = row.flatMap((content) =>
          typeof content === 'object' && content !== null ? [content.formula] : [],
        );
        expect(formulas).toHaveLength(1);
        // Within the quotes every quote is doubled, so the text ends where the link ends.
        expect(formulas[0]).toMatch(/^=HYPERLINK\("(?:[^"]|"")*","C7"\)$/s);
      }),
    ));
});
