import type { Texts } from '../Texts';

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
    example: 'Example',
    result: (value) => `gives ${value}`,
    plainHint: 'For workbooks that go to people without HTX, better use an ordinary formula:',
    functions: {
      PROGRESS:
        'What part of the plan was reached. Takes ranges too and spills the results. A plan that is empty or 0 gives #N/A with an explanation.',
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
