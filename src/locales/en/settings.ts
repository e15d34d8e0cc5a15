import type { Texts } from '../Texts';

export const settings: Texts['settings'] = {
  saved: 'Saved in the workbook.',
  report: {
    title: 'How the report looks',
    intro: 'Kept in this workbook; holds for the preview and for the report.',
    fields: {
      parentAgency: { label: 'Agency above', hint: 'The first line at the left; leave empty for none' },
      agency: { label: 'Issuing agency', hint: 'Left empty: as the headings of the lists name it' },
      number: { label: 'Number and sign', hint: 'What stands behind the word for “number” at the head of the report' },
      place: { label: 'Place of signing', hint: 'Left empty: the province in the name of the agency' },
      signerName: { label: 'Signed by', hint: 'The name below the signature; may be empty' },
      signerTitle: { label: 'Title of the signer', hint: 'One a line: on whose behalf, then the office held' },
      recipients: { label: 'Recipients', hint: 'One a line, without a dash' },
    },
    date: {
      label: 'Date of signing',
      states: { open: 'Left open for the pen', today: 'The day the report is made', fixed: 'Another day' },
      day: 'Signed on',
      wrong: 'Type a day of the calendar, such as 05/07/2026.',
    },
    orientation: 'Paper',
    orientations: { Landscape: 'Landscape', Portrait: 'Portrait' },
    decimals: 'Decimals of percentages',
    decimalsAs: (decimals, example) => `${String(decimals)}: ${example}`,
    ticks: {
      keepZeros: 'Keep a zero at the end: 80,0%',
      leadingZero: 'Write 05 for 5 in the text',
      countCreditFunds: "Count people's credit funds as cooperatives",
      countUnions: 'Count unions as cooperatives',
    },
  },
  rules: {
    title: 'Rules of the check',
    intro:
      'How grave each rule is in this workbook, or that it is off; some have a tolerance. Holds from the next check on.',
    usual: (severity) => `${severity} (default)`,
    off: 'Off',
    tolerance: (unit) => `May differ by (${unit})`,
    toleranceHint: (usual) => `Nothing is reported up to this. Empty: ${usual}`,
    toleranceWrong: (most) => `Type a number from 0 to ${most}, such as 0,5.`,
    toleranceWhole: (most) => `Type a whole number from 0 to ${most}, such as 2.`,
  },
  file: {
    title: 'Settings for several workbooks',
    intro:
      'Save how the report looks, the rules of the check, the template and its lines to a file, to use them in another workbook. The file holds no name of a signer, no figures and no rows.',
    name: 'htx-settings.json',
    save: 'Save settings to a file…',
    saved: (name) => `Saved ${name} to the downloads.`,
    blocked: 'No file among the downloads? Copy the contents and paste them into a .json file.',
    copy: 'Copy the contents',
    load: 'Take settings from a file…',
    willChange: (name) => `${name} will change:`,
    nothing: (name) => `${name} changes nothing: this workbook has these settings already.`,
    changes: {
      rules: (count) => `how grave ${String(count)} ${count === 1 ? 'rule is' : 'rules are'}, or what may differ`,
      template: 'the template of the report',
      definitions: 'the lines of the template',
      countedRows: 'whether a sheet of the counted rows is added',
    },
    apply: 'Take these settings',
    cancel: 'Cancel',
    applied: 'Took the settings of the file into this workbook.',
  },
};
