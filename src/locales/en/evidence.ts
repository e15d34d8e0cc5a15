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
  ways: {
    untracked: 'No register counts this: type the figure.',
    'no-register':
      'If this workbook has that list under another name, point it out in the step Sheets; otherwise type the figure.',
    'no-column': 'If that column is there under another name, point it out; if it is not, type the figure.',
    unclear: 'Look at that place and mend it in the sheet, then measure again; or type the figure.',
    other: 'Nothing in this workbook could be mended to give this a figure: type it.',
  },
  typeIt: 'Type this figure',
  pointOut: (field) => `Point out the column “${field}”`,
  lookAt: (sheet) => `See what is unclear in “${sheet}”`,
  unknown: 'HTX has no data for this indicator yet.',
};
