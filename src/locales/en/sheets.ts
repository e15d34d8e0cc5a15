import { formatNumber } from '../../core/vietnamese/formatNumber';
import type { Texts } from '../Texts';
import { counted } from './counted';

export const sheets: Texts['sheets'] = {
  heading: 'What HTX found in the workbook',
  summary: (known, all, rows) =>
    `Recognised ${formatNumber(known)} of ${counted(all, 'sheet')}, ${counted(rows, 'row')} of data.`,
  reading: 'Looking for tables in the sheets',
  reread: 'Read again',
  list: 'Sheets recognised',
  empty: {
    title: 'No table found yet',
    text: 'This workbook has no list of cooperatives or groups, no log and no plan that HTX recognises. Open another one, or paste a list with its header row into a sheet and read again.',
  },
  roles: {
    cooperatives: 'List of cooperatives',
    groups: 'List of cooperative groups',
    unions: 'List of cooperative unions',
    creditFunds: "List of people's credit funds",
    activities: 'Activity log',
    loans: 'Loans and funding',
    works: 'Works built',
    plan: 'Plan of the year',
    report: 'Report',
    other: 'Not used',
  },
  bands: { sure: 'Sure', likely: 'To confirm', unknown: 'Unclear' },
  rows: (count) => counted(count, 'row'),
  headerAt: (first, last) => (first === last ? `header in row ${first}` : `header in rows ${first}–${last}`),
  columnsFound: (found, left) =>
    left === 0 ? counted(found, 'column') : `${counted(found, 'column')}, ${formatNumber(left)} not used`,
  toReview: (count) => `${counted(count, 'column')} to confirm`,
  otherSheets: (count) => `${counted(count, 'sheet')} not used`,
  showColumns: 'Show the columns',
  column: (name) => `Column ${name}`,
  headerText: (header) => `“${header}”`,
  noHeader: '(no header)',
  unused: 'Not used',
  goTo: (sheet) => `Go to the sheet “${sheet}”`,
  goToShort: 'Go to',
  missingList: 'Columns that are missing',
  missing: (field, consequence) => `No column “${field}”: ${consequence}.`,
  toConfirm: (column, field, consequence) =>
    `Column ${column} may be “${field}”: look at the columns and confirm it. Until then ${consequence}.`,
  leftOut: (areas: string): string =>
    `HTX could not read the part ${areas} of the sheet: it has a header but makes no table when read like this.`,
  edit: {
    open: 'Change how it is read',
    role: 'This sheet is',
    headerRow: 'Header row',
    headerRowHint: 'Number of the row in Excel, the first of the header',
    headerRowWrong: 'A row number from 1 to 1.048.576 is needed.',
    pickHeader: 'Take the header row from the selection',
    pickField: 'Point out the column of',
    pickHint: 'First click a cell of the column in Excel',
    pickColumn: 'Take the selected column',
    notInTable: (column) => `Column ${column} is outside the table found; select a column with a header in the table.`,
    field: (column) => `Column ${column} is`,
    confirm: 'This is right',
    save: 'Save',
    cancel: 'Cancel',
    forget: 'Forget what was saved',
    saved: (sheet) => `Saved how to read the sheet “${sheet}”.`,
    forgotten: (sheet) => `Forgot what was saved for the sheet “${sheet}”.`,
  },
};
