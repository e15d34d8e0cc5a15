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
};
