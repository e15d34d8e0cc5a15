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
  unknown: 'HTX chưa có số liệu cho chỉ tiêu này.',
};
