import { recogniseInSteps } from '../../../src/core/register/recogniseInSteps';
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

  it('should take a long list apart in steps of a few hundred rows, to the same end as in one go', () => {
    // Arrange: one sheet of the corpus, over and over.
    const [quirks] = Object.values(CORPUS);
    if (!quirks) throw new Error('the corpus is empty');
    const { sheet } = buildUntidySheet(quirks);
    const before = recogniseSheet(sheet);
    const first = sheet.values.slice(0, (before.dataRows.at(-1) ?? 1) - sheet.top + 1);
    const records = before.dataRows.map((row) => sheet.values[row - sheet.top] ?? []);
    const values = [...first, ...Array.from({ length: 5000 }, (_, i) => records[i % records.length] ?? [])];
    const long = { ...sheet, values };

    // Act
    const steps = recogniseInSteps(long);
    let breaths = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) breaths += 1;

    // Assert
    expect(step.value).toEqual(recogniseSheet(long));
    expect(step.value.dataRows.length).toBeGreaterThanOrEqual(5000);
    // Once to look for several tables, once to tell records from the rest.
    expect(breaths).toBeGreaterThanOrEqual(2 * Math.floor(5000 / 500));
  });
});
