import { formatNumber } from '../../core/vietnamese/formatNumber';
import type { Texts } from '../Texts';
import { counted } from './counted';

export const report: Texts['report'] = {
  heading: 'Half-year report',
  period: 'Reporting period',
  periodFromWorkbook: 'As the workbook suggests',
  periodChosen: (label, from, to) => `Period: ${label} (${from} – ${to})`,
  periodOther: 'From day to day…',
  periodFrom: 'From',
  periodTo: 'To',
  periodUse: 'Use this period',
  periodWrong: 'A day is needed, like 15/6/2020.',
  periodBackwards: 'The last day must not lie before the first.',
  measuring: 'Preparing the preview',
  preview: 'Preview',
  previewTable: (sheet) => `The sheet “${sheet}” will be written like this`,
  writtenTable: (sheet) => `The table in the sheet “${sheet}”`,
  scrollHint: 'The table is wider than the pane: scroll sideways to see all columns.',
  notes: (count) => `Please note (${formatNumber(count)})`,
  findings: (count) => `Look at this before printing (${formatNumber(count)})`,
  moreFindings: (count) => `and ${formatNumber(count)} more`,
  goToRows: (sheet) => `Go to the sheet “${sheet}”`,
  seeLine: 'See the rows counted',
  changes: (sheet, count) =>
    count === 0
      ? `No line differs from the sheet “${sheet}” that is there.`
      : `${counted(count, 'line')} will differ from the sheet “${sheet}” that is there`,
  change: (label, before, after) =>
    `${label}: ${before === '' ? '(none)' : before} → ${after === '' ? '(none)' : after}`,
  breakdownTotal: 'Total',
  narrative: 'Text of the report',
  copyNarrative: 'Copy the text',
  narrativeCopied: 'Text copied.',
  word: {
    download: 'Download the Word file (.docx)',
    making: 'Making the Word file…',
    done: (name) => `The file “${name}” is in the download folder.`,
    blocked: 'No file there? This Excel may block downloads: copy the text and paste it into Word.',
  },
  create: 'Create the report',
  creating: 'Writing the report',
  created: (sheet) => `The sheet “${sheet}” is written.`,
  createdHint: 'It holds figures and ordinary Excel formulas only: it can be sent to people without HTX.',
  goToSheet: 'Go to the sheet',
  again: 'Create it again',
  refresh: 'Measure again',
  empty: {
    title: 'No figures to report yet',
    text: 'HTX recognised no list or log to measure. Look at the step Sheets, then come back.',
    unread: 'HTX read the workbook, but no indicator of this template could be measured. Look at these places:',
    places: 'What stands in the way of figures',
    otherTemplate: 'Or choose another template in “Report options”.',
  },
};
