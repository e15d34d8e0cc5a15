import { formatNumber } from '../../core/vietnamese/formatNumber';
import type { Texts } from '../Texts';
import { counted } from './counted';

export const shell: Texts['shell'] = {
  product: 'HTX',
  tagline: 'Checks registers, writes the half-year review',
  loading: 'Opening…',
  places: { label: 'Steps', sheets: 'Sheets', check: 'Check', plan: 'Plan', report: 'Report' },
  step: (place, step) => `Step ${step} of 4: ${place}`,
  issueCount: (count) => counted(count, 'issue'),
  menu: {
    open: 'Help and settings',
    guide: 'HTX functions for cells',
    history: 'Fixes made',
    settings: 'Settings',
    welcome: 'About HTX',
    help: 'Help (new window)',
    language: 'Tiếng Việt',
  },
  back: 'Back',
  toSheets: 'Back to the step Sheets',
  next: { check: 'Next: check', plan: 'Next: plan', report: 'Next: report' },
  progress: {
    rows: (done, total) => `${formatNumber(done)} / ${formatNumber(total)} rows`,
    phases: { read: 'reading', check: 'checking', write: 'writing' },
    starting: 'starting…',
    cancel: 'Stop',
    cancelling: 'Stopping…',
    cancelled: 'Stopped. Nothing was changed in the workbook.',
  },
  error: {
    unexpected:
      'HTX met an unexpected error. Try again; if it stays, copy the technical detail and send it to whoever supports you.',
    busy: 'Excel is in the middle of something else. Press Enter or Esc to finish editing the cell, then try again.',
    retry: 'Try again',
    close: 'Close the message',
    detail: 'Technical detail',
  },
  copy: { detail: 'Copy the detail', done: 'Copied', failed: 'Could not copy: select the text and press Ctrl+C.' },
  start: {
    failed: 'HTX could not start',
    unharmed: 'Your workbook is unharmed.',
    needed: 'Which Excel does HTX need?',
  },
  stale: 'The workbook or how it is read has changed since this was read.',
  newHalfYear: {
    ended: ({ from }) => `The ${from.month === 1 ? 'first' : 'second'} half of ${from.year} is over.`,
    checked: (date) => `This workbook was last checked on ${date}.`,
    reported: (sheet, date) => `The latest report is the sheet “${sheet}”, made on ${date}.`,
    since: 'Since that check:',
    changes: {
      changed: (rows, before) => `${counted(rows, 'row')} now, ${formatNumber(before)} then`,
      new: (rows) => `new, ${counted(rows, 'row')}`,
      gone: (rows) => `the sheet is gone, it had ${counted(rows, 'row')} then`,
      unread: (rows, role) => `no longer read as “${role}”, it had ${counted(rows, 'row')} then`,
    },
    more: (count) => `${counted(count, 'more table')} changed`,
    same: (count) => `${counted(count, 'table')} as long as before`,
    allSame: 'The tables are as long as they were then.',
    next: 'Check the workbook again before you make the next report.',
    check: 'Check the workbook',
    seeReport: 'See the latest report',
  },
};
