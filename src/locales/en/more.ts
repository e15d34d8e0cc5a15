import type { Texts } from '../Texts';
import { counted } from './counted';

export const more: Texts['more'] = {
  welcome: {
    title: 'The half-year review, out of your own Excel workbook',
    points: {
      find: 'Finds the lists of cooperatives and groups, the loans, works and the plan in the open workbook.',
      check: 'Shows which cell is wrong, why, and helps to mend it; every fix can be undone.',
      report: 'Writes one new report sheet; every figure leads back to its rows.',
    },
    privacy: 'Your data never leaves this computer.',
    useMine: 'Use my workbook',
    openSample: 'Open the sample',
    sampleHint: 'Adds the sample sheets to the open workbook, to get acquainted.',
    writingSample: 'Adding the sample sheets',
    skip: 'Skip',
  },
  guide: {
    title: 'HTX functions for cells',
    intro: 'Type them into a cell like any Excel function, or insert one into the selected cell.',
    insert: 'Insert',
    insertOf: (name) => `Insert ${name} into the selected cell`,
    inserted: (address) => `The formula was inserted into cell ${address}.`,
    parametersOf: (name) => `Parameters of ${name}`,
    examplesOf: (name) => `Examples of ${name}`,
    result: (value) => `gives ${value}`,
    optional: 'optional',
    plain: {
      title: 'Sending the workbook to people without HTX',
      hint: 'Without HTX these functions show #NAME?. Select the cells, then turn HTX.PROGRESS, HTX.REMAINING and HTX.GROWTH into ordinary Excel formulas.',
      convert: 'Convert to plain formulas',
      running: 'Converting formulas',
      step: 'Convert to plain formulas',
      done: (count) => `${counted(count, 'cell')} now ${count === 1 ? 'holds' : 'hold'} a plain formula.`,
      none: 'No cell was converted: the selection has no HTX formula that can be.',
      undo: 'To get the old formulas back, open "Fixes made" and press "Undo".',
      toHistory: 'See the fixes',
      left: (count) => `Left as ${count === 1 ? 'it is' : 'they are'}: ${counted(count, 'cell')}`,
      others: (count) => `and ${counted(count, 'other cell')}`,
      reasons: {
        'no-counterpart': 'Excel has no formula for this HTX function',
        argument: 'an argument is a text or missing',
        'other-value': 'the plain formula gives another result',
        busy: 'not computed yet, try again in a few seconds',
        changed: 'the cell has just been edited',
      },
    },
  },
  settings: {
    title: 'Settings',
    language: 'Language',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    theme: 'Appearance',
    themes: { office: 'As in Excel', light: 'Light', dark: 'Dark' },
    period: 'Reporting period',
    kept: 'Language and appearance are remembered on this computer.',
  },
};
