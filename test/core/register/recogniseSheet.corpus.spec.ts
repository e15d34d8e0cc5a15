import { recogniseSheet } from '../../../src/core/register/recogniseSheet';
import { buildUntidySheet } from '../../fixtures/untidy/buildUntidySheet';
import { CORPUS } from '../../fixtures/untidy/corpus';
import { judgeRecognition } from './judgeRecognition';

describe('recogniseSheet on the corpus of untidy sheets', () => {
  it('should have at least 25 sheets to prove itself on', () => {
    expect(Object.keys(CORPUS).length).toBeGreaterThanOrEqual(25);
  });

  it.each(Object.entries(CORPUS))('should see what a careful reader sees: %s', (_name, quirks) => {
    // Arrange
    const { sheet, truth, beside } = buildUntidySheet(quirks);
    const truths = [truth, ...(beside ? [beside] : [])];

    // Act
    const found = recogniseSheet(sheet);
    const tables = [found, ...(found.others ?? [])];

    // Assert
    expect(tables).toHaveLength(truths.length);
    tables.forEach((table, i) => {
      const { columns, falseFields, differences } = judgeRecognition(table, truths[i] ?? truth);
      expect(differences).toEqual([]);
      expect(falseFields).toEqual([]);
      expect(columns.filter(({ outcome }) => outcome !== 'sure' && outcome !== 'likely')).toEqual([]);
    });
  });
});
