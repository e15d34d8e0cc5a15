import { formatNumber } from '../../core/vietnamese/formatNumber';
import type { Texts } from '../Texts';
import { counted } from './counted';

export const evidence: Texts['evidence'] = {
  see: (label, figure) => `See the rows counted: ${label}, ${figure}`,
  seeWhy: (label) => `Why there is no figure: ${label}`,
  rows: (count) => `${counted(count, 'row')} counted`,
  inSheet: (sheet, count) => `${counted(count, 'row')} in the sheet “${sheet}”`,
  inWorkbook: (workbook, sheet, count) =>
    `${counted(count, 'row')} in the sheet “${sheet}” of the file “${workbook}” (open that file to see them)`,
  list: 'The rows counted',
  place: (sheet, row) => `${sheet}, row ${row}`,
  counted: (figure, unit) => `counts ${figure} ${unit}`.trim(),
  unnamed: (row) => `Row ${row}`,
  goTo: (name, place) => `Go to ${name}, ${place}`,
  first: 'To the first row',
  next: 'Next row',
  previous: 'Previous row',
  position: (index, count) => `Row ${formatNumber(index)} of ${formatNumber(count)}`,
  why: 'Why there is no figure',
  noRows: 'Why there are no rows',
  zero: 'No row of the period belongs to this indicator.',
  typed: 'This figure was typed; it counts no rows.',
  unknown: 'HTX has no data for this indicator yet.',
};
