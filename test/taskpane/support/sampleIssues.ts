import type { Issue } from '../../../src/core/rules/Issue';

/** Issues of every severity and grade of fix, in two sheets. */
export const sampleIssues: readonly Issue[] = [
  {
    rule: 'tax-code-duplicate',
    severity: 'error',
    sheet: 'DS HTX',
    cell: 'D9',
    value: '2700123456',
    message: 'Mã số 2700123456 đã có ở dòng 7: hai HTX đang hoạt động không thể có cùng mã số.',
    fix: null,
  },
  {
    rule: 'members-below-minimum',
    severity: 'error',
    sheet: 'DS HTX',
    cell: 'H12',
    value: 4,
    message: 'HTX Đồng Xanh có 4 thành viên chính thức, luật yêu cầu ít nhất 5.',
    fix: null,
  },
  {
    rule: 'tax-code-format',
    severity: 'warning',
    sheet: 'DS HTX',
    cell: 'D11',
    value: '270012345',
    message: 'Mã số mất số 0 ở đầu: nên là 0270012345.',
    fix: { grade: 'suggested', to: '0270012345' },
  },
  {
    rule: 'whitespace',
    severity: 'info',
    sheet: 'DS HTX',
    cell: 'B8',
    value: ' HTX Nông nghiệp  Khánh Thủy ',
    message: 'Tên có khoảng trắng thừa.',
    fix: { grade: 'safe', to: 'HTX Nông nghiệp Khánh Thủy' },
  },
  {
    rule: 'whitespace',
    severity: 'info',
    sheet: 'DS THT',
    cell: 'B10',
    value: 'THT Nuôi ong  Cúc Phương',
    message: 'Tên có khoảng trắng thừa.',
    fix: { grade: 'safe', to: 'THT Nuôi ong Cúc Phương' },
  },
];
