import type { RecognisedSheet } from '../../../src/core/register/Register';
import { chooseLanguage } from '../../../src/taskpane/language/chooseLanguage';
import { sampleSheets } from '../support/sampleWorkbook';

const english: RecognisedSheet = {
  ...sampleSheets[0]!,
  name: 'Sales',
  titles: ['Café sales'],
  columns: [],
  unassigned: [{ column: 1, header: 'Amount' }],
};

describe('chooseLanguage', () => {
  it.each([
    ['what the user chose', { chosen: 'en', office: 'vi-VN', sheets: sampleSheets }, 'en'],
    ['Vietnamese in a Vietnamese Office', { chosen: undefined, office: 'vi-VN', sheets: [english] }, 'vi'],
    [
      'Vietnamese for a Vietnamese workbook in English Excel',
      { chosen: undefined, office: 'en-US', sheets: sampleSheets },
      'vi',
    ],
    ['English where neither speaks Vietnamese', { chosen: undefined, office: 'en-US', sheets: [english] }, 'en'],
    ['Vietnamese while the workbook is not known', { chosen: undefined, office: 'en-US', sheets: undefined }, 'vi'],
    ['Vietnamese where Office says nothing', { chosen: undefined, office: undefined, sheets: [english] }, 'vi'],
  ] as const)('should be %s', (_name, clues, expected) => {
    expect(chooseLanguage(clues)).toBe(expected);
  });

  it('should see Vietnamese in decomposed letters as well', () => {
    const sheet = { ...english, name: 'Sổ'.normalize('NFD') };

    expect(chooseLanguage({ chosen: undefined, office: 'en-US', sheets: [sheet] })).toBe('vi');
  });
});
