import { formatNumber } from '../../core/vietnamese/formatNumber';

/** The rows behind a figure. */
export const evidence = {
  see: (label: string, figure: string): string => `Xem các dòng đã đếm: ${label}, ${figure}`,
  seeWhy: (label: string): string => `Vì sao không có số: ${label}`,
  rows: (count: number): string => `${formatNumber(count)} dòng đã đếm`,
  inSheet: (sheet: string, count: number): string => `${formatNumber(count)} dòng ở sheet “${sheet}”`,
  inWorkbook: (workbook: string, sheet: string, count: number): string =>
    `${formatNumber(count)} dòng ở sheet “${sheet}” của tệp “${workbook}” (mở tệp đó để xem)`,
  list: 'Các dòng đã đếm',
  place: (sheet: string, row: number): string => `${sheet}, dòng ${row}`,
  counted: (figure: string, unit: string): string => `tính ${figure} ${unit}`.trim(),
  unnamed: (row: number): string => `Dòng ${row}`,
  goTo: (name: string, place: string): string => `Đi tới ${name}, ${place}`,
  first: 'Tới dòng đầu',
  next: 'Dòng sau',
  previous: 'Dòng trước',
  position: (index: number, count: number): string => `Dòng ${formatNumber(index)} trong ${formatNumber(count)}`,
  why: 'Vì sao không có số',
  noRows: 'Vì sao không có dòng nào',
  zero: 'Không có dòng nào trong kỳ thuộc chỉ tiêu này.',
  typed: 'Số này được điền tay, không đếm từ dòng nào.',
  ways: {
    untracked: 'Chưa có sổ nào để đếm chỉ tiêu này: hãy điền tay.',
    'no-register': 'Nếu sổ này có danh sách đó dưới tên khác, hãy chỉ ra ở bước Sổ; nếu không, hãy điền tay.',
    'no-column': 'Nếu cột đó có dưới tên khác, hãy chỉ ra cho HTX; nếu không có, hãy điền tay.',
    unclear: 'Hãy xem và sửa chỗ đó trong sổ, rồi tính lại; hoặc điền tay.',
    other: 'Sổ này không có gì để sửa cho chỉ tiêu có số: hãy điền tay.',
  },
  typeIt: 'Điền tay số này',
  pointOut: (field: string): string => `Chỉ ra cột “${field}”`,
  lookAt: (sheet: string): string => `Xem chỗ chưa rõ ở sheet “${sheet}”`,
  unknown: 'HTX chưa có số liệu cho chỉ tiêu này.',
};
