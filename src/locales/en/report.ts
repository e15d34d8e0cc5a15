import { formatNumber } from '../../core/vietnamese/formatNumber';
import type { Texts } from '../Texts';

export const report: Texts['report'] = {
  heading: 'Half-year report',
  period: 'Reporting period',
  periodFromWorkbook: 'As the workbook suggests',
  periodChosen: (label, from, to) => `Period: ${label} (${from} – ${to})`,
  measuring: 'Preparing the preview',
  preview: 'Preview',
  previewTable: (sheet) => `The sheet “${sheet}” will be written like this`,
  scrollHint: 'The table is wider than the pane: scroll sideways to see all columns.',
  notes: (count) => `Please note (${formatNumber(count)})`,
  narrative: 'Text of the report',
  copyNarrative: 'Copy the text',
  narrativeCopied: 'Text copied.',
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
  },
};
